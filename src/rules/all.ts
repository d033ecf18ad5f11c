import { chiCoTieuDe } from "./chi-co-tieu-de.ts";
import { chiTieuLa } from "./chi-tieu-la.ts";
import { chongThoiHan } from "./chong-thoi-han.ts";
import { chuThaySo } from "./chu-thay-so.ts";
import { coBom } from "./co-bom.ts";
import { coQuanLa } from "./co-quan-la.ts";
import { congBoTrong } from "./cong-bo-trong.ts";
import { congThuc } from "./cong-thuc.ts";
import { cotLa } from "./cot-la.ts";
import { diaPhuongLa } from "./dia-phuong-la.ts";
import { diaPhuongNgoaiThoiHan } from "./dia-phuong-ngoai-thoi-han.ts";
import { donViBaoCaoLa } from "./don-vi-bao-cao-la.ts";
import { donViTinhLa } from "./don-vi-tinh-la.ts";
import { dongTrong } from "./dong-trong.ts";
import { khongCoSo } from "./khong-co-so.ts";
import { khongNfc } from "./khong-nfc.ts";
import { khongPhaiUtf8 } from "./khong-phai-utf8.ts";
import { kyTuLa } from "./ky-tu-la.ts";
import { lechCotDoi } from "./lech-cot-doi.ts";
import { ngoai0100 } from "./ngoai-0-100.ts";
import { nguocThoiHan } from "./nguoc-thoi-han.ts";
import { nguonLa } from "./nguon-la.ts";
import { oQuaDai } from "./o-qua-dai.ts";
import { quaNhieuSoLe } from "./qua-nhieu-so-le.ts";
import type { Rule } from "./rule.ts";
import { saiCap } from "./sai-cap.ts";
import { saiDauNgan } from "./sai-dau-ngan.ts";
import { saiDauNhay } from "./sai-dau-nhay.ts";
import { saiDonViGoc } from "./sai-don-vi-goc.ts";
import { saiDonViTinh } from "./sai-don-vi-tinh.ts";
import { saiKy } from "./sai-ky.ts";
import { saiLuaChon } from "./sai-lua-chon.ts";
import { saiMa } from "./sai-ma.ts";
import { saiNgay } from "./sai-ngay.ts";
import { saiNgayChot } from "./sai-ngay-chot.ts";
import { saiSo } from "./sai-so.ts";
import { saiSoCot } from "./sai-so-cot.ts";
import { saiSoNguyen } from "./sai-so-nguyen.ts";
import { saiTenKy } from "./sai-ten-ky.ts";
import { saiThuTu } from "./sai-thu-tu.ts";
import { saiTieuDe } from "./sai-tieu-de.ts";
import { saiXuongDong } from "./sai-xuong-dong.ts";
import { tepLa } from "./tep-la.ts";
import { tepLienKet } from "./tep-lien-ket.ts";
import { tepNgoaiThuMuc } from "./tep-ngoai-thu-muc.ts";
import { tepQuaLon } from "./tep-qua-lon.ts";
import { tepRong } from "./tep-rong.ts";
import { thieuChoSo } from "./thieu-cho-so.ts";
import { thieuCot } from "./thieu-cot.ts";
import { thieuGiaTri } from "./thieu-gia-tri.ts";
import { thieuTep } from "./thieu-tep.ts";
import { thieuXuongDong } from "./thieu-xuong-dong.ts";
import { thuaDauNhay } from "./thua-dau-nhay.ts";
import { thuaDongDau } from "./thua-dong-dau.ts";
import { thuaKhoangTrang } from "./thua-khoang-trang.ts";
import { thuaLuyKe } from "./thua-luy-ke.ts";
import { trungCot } from "./trung-cot.ts";
import { trungKhoa } from "./trung-khoa.ts";
import { trungSoLieu } from "./trung-so-lieu.ts";
import { vongThamChieu } from "./vong-tham-chieu.ts";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  chiCoTieuDe,
  chiTieuLa,
  chongThoiHan,
  chuThaySo,
  coBom,
  coQuanLa,
  congBoTrong,
  congThuc,
  cotLa,
  diaPhuongLa,
  diaPhuongNgoaiThoiHan,
  donViBaoCaoLa,
  donViTinhLa,
  dongTrong,
  khongCoSo,
  khongNfc,
  khongPhaiUtf8,
  kyTuLa,
  lechCotDoi,
  ngoai0100,
  nguocThoiHan,
  nguonLa,
  oQuaDai,
  quaNhieuSoLe,
  saiCap,
  saiDauNgan,
  saiDauNhay,
  saiDonViGoc,
  saiDonViTinh,
  saiKy,
  saiLuaChon,
  saiMa,
  saiNgayChot,
  saiNgay,
  saiSoCot,
  saiSoNguyen,
  saiSo,
  saiTenKy,
  saiThuTu,
  saiTieuDe,
  saiXuongDong,
  tepLa,
  tepLienKet,
  tepNgoaiThuMuc,
  tepQuaLon,
  tepRong,
  thieuChoSo,
  thieuCot,
  thieuGiaTri,
  thieuTep,
  thieuXuongDong,
  thuaDauNhay,
  thuaDongDau,
  thuaKhoangTrang,
  thuaLuyKe,
  trungCot,
  trungKhoa,
  trungSoLieu,
  vongThamChieu,
];
