import { chiCoTieuDe } from "./chi-co-tieu-de.ts";
import { chiTieuLa } from "./chi-tieu-la.ts";
import { chongThoiHan } from "./chong-thoi-han.ts";
import { chuThaySo } from "./chu-thay-so.ts";
import { chuaNop } from "./chua-nop.ts";
import { chuyenHuongSai } from "./chuyen-huong-sai.ts";
import { coBom } from "./co-bom.ts";
import { coQuanLa } from "./co-quan-la.ts";
import { congBoTrong } from "./cong-bo-trong.ts";
import { congThuc } from "./cong-thuc.ts";
import { cotLa } from "./cot-la.ts";
import { diaPhuongKhacTong } from "./dia-phuong-khac-tong.ts";
import { diaPhuongLa } from "./dia-phuong-la.ts";
import { diaPhuongNgoaiThoiHan } from "./dia-phuong-ngoai-thoi-han.ts";
import { diaPhuongVuotTong } from "./dia-phuong-vuot-tong.ts";
import { dinhChinhSai } from "./dinh-chinh-sai.ts";
import { doiChoCot } from "./doi-cho-cot.ts";
import { doiDongLoat } from "./doi-dong-loat.ts";
import { donViBaoCaoHetHan } from "./don-vi-bao-cao-het-han.ts";
import { donViBaoCaoLa } from "./don-vi-bao-cao-la.ts";
import { donViDoiNghia } from "./don-vi-doi-nghia.ts";
import { donViTinhLa } from "./don-vi-tinh-la.ts";
import { dongTrong } from "./dong-trong.ts";
import { khacThuong } from "./khac-thuong.ts";
import { khongCoSo } from "./khong-co-so.ts";
import { khongNfc } from "./khong-nfc.ts";
import { khongPhaiUtf8 } from "./khong-phai-utf8.ts";
import { kyChuaBatDau } from "./ky-chua-bat-dau.ts";
import { kyTuLa } from "./ky-tu-la.ts";
import { kyVuotLuyKe } from "./ky-vuot-luy-ke.ts";
import { lapKyTruoc } from "./lap-ky-truoc.ts";
import { lechCotDoi } from "./lech-cot-doi.ts";
import { lechThapPhan } from "./lech-thap-phan.ts";
import { luyKeGiam } from "./luy-ke-giam.ts";
import { luyKeKhongDatLai } from "./luy-ke-khong-dat-lai.ts";
import { luyKeKhongKhop } from "./luy-ke-khong-khop.ts";
import { matDauThapPhan } from "./mat-dau-thap-phan.ts";
import { matDiaChi } from "./mat-dia-chi.ts";
import { matDongDaGhi } from "./mat-dong-da-ghi.ts";
import { ngayChuaToi } from "./ngay-chua-toi.ts";
import { ngoai0100 } from "./ngoai-0-100.ts";
import { nguocThoiHan } from "./nguoc-thoi-han.ts";
import { nguonLa } from "./nguon-la.ts";
import { nhanTruocKy } from "./nhan-truoc-ky.ts";
import { nopKhongCoSo } from "./nop-khong-co-so.ts";
import { oQuaDai } from "./o-qua-dai.ts";
import { phanKhacTong } from "./phan-khac-tong.ts";
import { phanVuotTong } from "./phan-vuot-tong.ts";
import { quaNhieuSoLe } from "./qua-nhieu-so-le.ts";
import type { Rule } from "./rule.ts";
import { saiCap } from "./sai-cap.ts";
import { saiDauNgan } from "./sai-dau-ngan.ts";
import { saiDauNhay } from "./sai-dau-nhay.ts";
import { saiDiaChi } from "./sai-dia-chi.ts";
import { saiDonViGoc } from "./sai-don-vi-goc.ts";
import { saiDonViTinh } from "./sai-don-vi-tinh.ts";
import { saiGioiHan } from "./sai-gioi-han.ts";
import { saiKy } from "./sai-ky.ts";
import { saiLuaChon } from "./sai-lua-chon.ts";
import { saiMa } from "./sai-ma.ts";
import { saiNgay } from "./sai-ngay.ts";
import { saiNgayChot } from "./sai-ngay-chot.ts";
import { saiSo } from "./sai-so.ts";
import { saiSoCot } from "./sai-so-cot.ts";
import { saiSoNguyen } from "./sai-so-nguyen.ts";
import { saiTenDiaPhuong } from "./sai-ten-dia-phuong.ts";
import { saiTenKy } from "./sai-ten-ky.ts";
import { saiThuTu } from "./sai-thu-tu.ts";
import { saiTieuDe } from "./sai-tieu-de.ts";
import { saiXuongDong } from "./sai-xuong-dong.ts";
import { soAm } from "./so-am.ts";
import { soCongBoThayDoi } from "./so-cong-bo-thay-doi.ts";
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
import { toanSoKhong } from "./toan-so-khong.ts";
import { trangThaiLui } from "./trang-thai-lui.ts";
import { trungCot } from "./trung-cot.ts";
import { trungKhoa } from "./trung-khoa.ts";
import { trungSoLieu } from "./trung-so-lieu.ts";
import { tyPhanVuotTong } from "./ty-phan-vuot-tong.ts";
import { vongThamChieu } from "./vong-tham-chieu.ts";
import { vuotGioiHan } from "./vuot-gioi-han.ts";

/** Every rule, by code. */
export const rules: readonly Rule[] = [
  chiCoTieuDe,
  chiTieuLa,
  chongThoiHan,
  chuThaySo,
  chuaNop,
  chuyenHuongSai,
  coBom,
  coQuanLa,
  congBoTrong,
  congThuc,
  cotLa,
  diaPhuongKhacTong,
  diaPhuongLa,
  diaPhuongNgoaiThoiHan,
  diaPhuongVuotTong,
  dinhChinhSai,
  donViBaoCaoHetHan,
  doiChoCot,
  doiDongLoat,
  donViBaoCaoLa,
  donViDoiNghia,
  donViTinhLa,
  dongTrong,
  khacThuong,
  khongCoSo,
  khongNfc,
  khongPhaiUtf8,
  kyChuaBatDau,
  kyTuLa,
  kyVuotLuyKe,
  lapKyTruoc,
  lechCotDoi,
  lechThapPhan,
  luyKeGiam,
  luyKeKhongDatLai,
  luyKeKhongKhop,
  matDauThapPhan,
  matDiaChi,
  ngayChuaToi,
  matDongDaGhi,
  ngoai0100,
  nguocThoiHan,
  nguonLa,
  nhanTruocKy,
  nopKhongCoSo,
  oQuaDai,
  phanKhacTong,
  phanVuotTong,
  quaNhieuSoLe,
  saiCap,
  saiDauNgan,
  saiDauNhay,
  saiDiaChi,
  saiDonViGoc,
  saiDonViTinh,
  saiGioiHan,
  saiKy,
  saiLuaChon,
  saiMa,
  saiNgayChot,
  saiNgay,
  saiSoCot,
  saiSoNguyen,
  saiSo,
  saiTenDiaPhuong,
  saiTenKy,
  saiThuTu,
  saiTieuDe,
  saiXuongDong,
  soAm,
  soCongBoThayDoi,
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
  toanSoKhong,
  trangThaiLui,
  trungCot,
  trungKhoa,
  trungSoLieu,
  tyPhanVuotTong,
  vongThamChieu,
  vuotGioiHan,
];
