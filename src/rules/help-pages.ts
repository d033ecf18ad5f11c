import { helpPage as chiCoTieuDe } from "./chi-co-tieu-de.ts";
import { helpPage as chiTieuLa } from "./chi-tieu-la.ts";
import { helpPage as chongThoiHan } from "./chong-thoi-han.ts";
import { helpPage as chuThaySo } from "./chu-thay-so.ts";
import { helpPage as chuaNop } from "./chua-nop.ts";
import { helpPage as chuyenHuongSai } from "./chuyen-huong-sai.ts";
import { helpPage as coBom } from "./co-bom.ts";
import { helpPage as coQuanLa } from "./co-quan-la.ts";
import { helpPage as congBoTrong } from "./cong-bo-trong.ts";
import { helpPage as congThuc } from "./cong-thuc.ts";
import { helpPage as cotLa } from "./cot-la.ts";
import { helpPage as diaPhuongKhacTong } from "./dia-phuong-khac-tong.ts";
import { helpPage as diaPhuongLa } from "./dia-phuong-la.ts";
import { helpPage as diaPhuongNgoaiThoiHan } from "./dia-phuong-ngoai-thoi-han.ts";
import { helpPage as diaPhuongVuotTong } from "./dia-phuong-vuot-tong.ts";
import { helpPage as dinhChinhSai } from "./dinh-chinh-sai.ts";
import { helpPage as doiChoCot } from "./doi-cho-cot.ts";
import { helpPage as doiDongLoat } from "./doi-dong-loat.ts";
import { helpPage as donViBaoCaoHetHan } from "./don-vi-bao-cao-het-han.ts";
import { helpPage as donViBaoCaoLa } from "./don-vi-bao-cao-la.ts";
import { helpPage as donViDoiNghia } from "./don-vi-doi-nghia.ts";
import { helpPage as donViTinhLa } from "./don-vi-tinh-la.ts";
import { helpPage as dongTrong } from "./dong-trong.ts";
import type { HelpPage } from "./explained.ts";
import { helpPage as khacThuong } from "./khac-thuong.ts";
import { helpPage as khongCoSo } from "./khong-co-so.ts";
import { helpPage as khongNfc } from "./khong-nfc.ts";
import { helpPage as khongPhaiUtf8 } from "./khong-phai-utf8.ts";
import { helpPage as kyChuaBatDau } from "./ky-chua-bat-dau.ts";
import { helpPage as kyTuLa } from "./ky-tu-la.ts";
import { helpPage as kyVuotLuyKe } from "./ky-vuot-luy-ke.ts";
import { helpPage as lapKyTruoc } from "./lap-ky-truoc.ts";
import { helpPage as lechCotDoi } from "./lech-cot-doi.ts";
import { helpPage as lechThapPhan } from "./lech-thap-phan.ts";
import { helpPage as luyKeGiam } from "./luy-ke-giam.ts";
import { helpPage as luyKeKhongDatLai } from "./luy-ke-khong-dat-lai.ts";
import { helpPage as luyKeKhongKhop } from "./luy-ke-khong-khop.ts";
import { helpPage as matDauThapPhan } from "./mat-dau-thap-phan.ts";
import { helpPage as matDiaChi } from "./mat-dia-chi.ts";
import { helpPage as matDongDaGhi } from "./mat-dong-da-ghi.ts";
import { helpPage as ngayChuaToi } from "./ngay-chua-toi.ts";
import { helpPage as ngoai0100 } from "./ngoai-0-100.ts";
import { helpPage as nguocThoiHan } from "./nguoc-thoi-han.ts";
import { helpPage as nguonLa } from "./nguon-la.ts";
import { helpPage as nhanTruocKy } from "./nhan-truoc-ky.ts";
import { helpPage as nopKhongCoSo } from "./nop-khong-co-so.ts";
import { helpPage as oQuaDai } from "./o-qua-dai.ts";
import { helpPage as phanKhacTong } from "./phan-khac-tong.ts";
import { helpPage as phanVuotTong } from "./phan-vuot-tong.ts";
import { helpPage as quaNhieuSoLe } from "./qua-nhieu-so-le.ts";
import { helpPage as saiCap } from "./sai-cap.ts";
import { helpPage as saiDauNgan } from "./sai-dau-ngan.ts";
import { helpPage as saiDauNhay } from "./sai-dau-nhay.ts";
import { helpPage as saiDiaChi } from "./sai-dia-chi.ts";
import { helpPage as saiDonViGoc } from "./sai-don-vi-goc.ts";
import { helpPage as saiDonViTinh } from "./sai-don-vi-tinh.ts";
import { helpPage as saiGioiHan } from "./sai-gioi-han.ts";
import { helpPage as saiKy } from "./sai-ky.ts";
import { helpPage as saiLuaChon } from "./sai-lua-chon.ts";
import { helpPage as saiMa } from "./sai-ma.ts";
import { helpPage as saiNgay } from "./sai-ngay.ts";
import { helpPage as saiNgayChot } from "./sai-ngay-chot.ts";
import { helpPage as saiSo } from "./sai-so.ts";
import { helpPage as saiSoCot } from "./sai-so-cot.ts";
import { helpPage as saiSoNguyen } from "./sai-so-nguyen.ts";
import { helpPage as saiTenDiaPhuong } from "./sai-ten-dia-phuong.ts";
import { helpPage as saiTenKy } from "./sai-ten-ky.ts";
import { helpPage as saiThuTu } from "./sai-thu-tu.ts";
import { helpPage as saiTieuDe } from "./sai-tieu-de.ts";
import { helpPage as saiXuongDong } from "./sai-xuong-dong.ts";
import { helpPage as soAm } from "./so-am.ts";
import { helpPage as soCongBoThayDoi } from "./so-cong-bo-thay-doi.ts";
import { helpPage as tepLa } from "./tep-la.ts";
import { helpPage as tepLienKet } from "./tep-lien-ket.ts";
import { helpPage as tepNgoaiThuMuc } from "./tep-ngoai-thu-muc.ts";
import { helpPage as tepQuaLon } from "./tep-qua-lon.ts";
import { helpPage as tepRong } from "./tep-rong.ts";
import { helpPage as thieuChoSo } from "./thieu-cho-so.ts";
import { helpPage as thieuCot } from "./thieu-cot.ts";
import { helpPage as thieuGiaTri } from "./thieu-gia-tri.ts";
import { helpPage as thieuTep } from "./thieu-tep.ts";
import { helpPage as thieuXuongDong } from "./thieu-xuong-dong.ts";
import { helpPage as thuaDauNhay } from "./thua-dau-nhay.ts";
import { helpPage as thuaDongDau } from "./thua-dong-dau.ts";
import { helpPage as thuaKhoangTrang } from "./thua-khoang-trang.ts";
import { helpPage as thuaLuyKe } from "./thua-luy-ke.ts";
import { helpPage as toanSoKhong } from "./toan-so-khong.ts";
import { helpPage as trangThaiLui } from "./trang-thai-lui.ts";
import { helpPage as trungCot } from "./trung-cot.ts";
import { helpPage as trungKhoa } from "./trung-khoa.ts";
import { helpPage as trungSoLieu } from "./trung-so-lieu.ts";
import { helpPage as tyPhanVuotTong } from "./ty-phan-vuot-tong.ts";
import { helpPage as vongThamChieu } from "./vong-tham-chieu.ts";
import { helpPage as vuotGioiHan } from "./vuot-gioi-han.ts";

/** The help page of every rule, by code: apart from the rules, which are loaded without them. */
export const helpPages: Readonly<Record<string, HelpPage>> = {
  "chi-co-tieu-de": chiCoTieuDe,
  "chi-tieu-la": chiTieuLa,
  "chong-thoi-han": chongThoiHan,
  "chu-thay-so": chuThaySo,
  "chua-nop": chuaNop,
  "chuyen-huong-sai": chuyenHuongSai,
  "co-bom": coBom,
  "co-quan-la": coQuanLa,
  "cong-bo-trong": congBoTrong,
  "cong-thuc": congThuc,
  "cot-la": cotLa,
  "dia-phuong-khac-tong": diaPhuongKhacTong,
  "dia-phuong-la": diaPhuongLa,
  "dia-phuong-ngoai-thoi-han": diaPhuongNgoaiThoiHan,
  "dia-phuong-vuot-tong": diaPhuongVuotTong,
  "dinh-chinh-sai": dinhChinhSai,
  "doi-cho-cot": doiChoCot,
  "doi-dong-loat": doiDongLoat,
  "don-vi-bao-cao-het-han": donViBaoCaoHetHan,
  "don-vi-bao-cao-la": donViBaoCaoLa,
  "don-vi-doi-nghia": donViDoiNghia,
  "don-vi-tinh-la": donViTinhLa,
  "dong-trong": dongTrong,
  "khac-thuong": khacThuong,
  "khong-co-so": khongCoSo,
  "khong-nfc": khongNfc,
  "khong-phai-utf8": khongPhaiUtf8,
  "ky-chua-bat-dau": kyChuaBatDau,
  "ky-tu-la": kyTuLa,
  "ky-vuot-luy-ke": kyVuotLuyKe,
  "lap-ky-truoc": lapKyTruoc,
  "lech-cot-doi": lechCotDoi,
  "lech-thap-phan": lechThapPhan,
  "luy-ke-giam": luyKeGiam,
  "luy-ke-khong-dat-lai": luyKeKhongDatLai,
  "luy-ke-khong-khop": luyKeKhongKhop,
  "mat-dau-thap-phan": matDauThapPhan,
  "mat-dia-chi": matDiaChi,
  "mat-dong-da-ghi": matDongDaGhi,
  "ngay-chua-toi": ngayChuaToi,
  "ngoai-0-100": ngoai0100,
  "nguoc-thoi-han": nguocThoiHan,
  "nguon-la": nguonLa,
  "nhan-truoc-ky": nhanTruocKy,
  "nop-khong-co-so": nopKhongCoSo,
  "o-qua-dai": oQuaDai,
  "phan-khac-tong": phanKhacTong,
  "phan-vuot-tong": phanVuotTong,
  "qua-nhieu-so-le": quaNhieuSoLe,
  "sai-cap": saiCap,
  "sai-dau-ngan": saiDauNgan,
  "sai-dau-nhay": saiDauNhay,
  "sai-dia-chi": saiDiaChi,
  "sai-don-vi-goc": saiDonViGoc,
  "sai-don-vi-tinh": saiDonViTinh,
  "sai-gioi-han": saiGioiHan,
  "sai-ky": saiKy,
  "sai-lua-chon": saiLuaChon,
  "sai-ma": saiMa,
  "sai-ngay": saiNgay,
  "sai-ngay-chot": saiNgayChot,
  "sai-so": saiSo,
  "sai-so-cot": saiSoCot,
  "sai-so-nguyen": saiSoNguyen,
  "sai-ten-dia-phuong": saiTenDiaPhuong,
  "sai-ten-ky": saiTenKy,
  "sai-thu-tu": saiThuTu,
  "sai-tieu-de": saiTieuDe,
  "sai-xuong-dong": saiXuongDong,
  "so-am": soAm,
  "so-cong-bo-thay-doi": soCongBoThayDoi,
  "tep-la": tepLa,
  "tep-lien-ket": tepLienKet,
  "tep-ngoai-thu-muc": tepNgoaiThuMuc,
  "tep-qua-lon": tepQuaLon,
  "tep-rong": tepRong,
  "thieu-cho-so": thieuChoSo,
  "thieu-cot": thieuCot,
  "thieu-gia-tri": thieuGiaTri,
  "thieu-tep": thieuTep,
  "thieu-xuong-dong": thieuXuongDong,
  "thua-dau-nhay": thuaDauNhay,
  "thua-dong-dau": thuaDongDau,
  "thua-khoang-trang": thuaKhoangTrang,
  "thua-luy-ke": thuaLuyKe,
  "toan-so-khong": toanSoKhong,
  "trang-thai-lui": trangThaiLui,
  "trung-cot": trungCot,
  "trung-khoa": trungKhoa,
  "trung-so-lieu": trungSoLieu,
  "ty-phan-vuot-tong": tyPhanVuotTong,
  "vong-tham-chieu": vongThamChieu,
  "vuot-gioi-han": vuotGioiHan,
};
