import { bangMaLa } from "./bang-ma-la.ts";
import { bangTinhHong } from "./bang-tinh-hong.ts";
import { bangTinhQuaLon } from "./bang-tinh-qua-lon.ts";
import { chiTieuKhongRo } from "./chi-tieu-khong-ro.ts";
import { coMacro } from "./co-macro.ts";
import { coMatKhau } from "./co-mat-khau.ts";
import { congThucChuaTinh } from "./cong-thuc-chua-tinh.ts";
import { congThucGoiNgoai } from "./cong-thuc-goi-ngoai.ts";
import { cotKhongRo } from "./cot-khong-ro.ts";
import { dauNhayHong } from "./dau-nhay-hong.ts";
import { deTrongSoCu } from "./de-trong-so-cu.ts";
import { diaPhuongKhongRo } from "./dia-phuong-khong-ro.ts";
import { donViKhongRo } from "./don-vi-khong-ro.ts";
import { gachNgang } from "./gach-ngang.ts";
import { haiDonVi } from "./hai-don-vi.ts";
import { haiNgayChot } from "./hai-ngay-chot.ts";
import { hangCotAn } from "./hang-cot-an.ts";
import { khongCoSoLieu } from "./khong-co-so-lieu.ts";
import { khongDoi } from "./khong-doi.ts";
import { khongDungTen } from "./khong-dung-ten.ts";
import { khongPhaiBangTinh } from "./khong-phai-bang-tinh.ts";
import { khongThayBang } from "./khong-thay-bang.ts";
import { kyChuaRo } from "./ky-chua-ro.ts";
import { kyKhac } from "./ky-khac.ts";
import { lechO } from "./lech-o.ts";
import { luaChonLa } from "./lua-chon-la.ts";
import { mauHong } from "./mau-hong.ts";
import { ngayChotLa } from "./ngay-chot-la.ts";
import { ngoaiDiaBan } from "./ngoai-dia-ban.ts";
import { noiBaoCaoChuaRo } from "./noi-bao-cao-chua-ro.ts";
import { noiBaoCaoKhac } from "./noi-bao-cao-khac.ts";
import { oChu } from "./o-chu.ts";
import { oGop } from "./o-gop.ts";
import { oLoi } from "./o-loi.ts";
import { oNgayThang } from "./o-ngay-thang.ts";
import type { IntakeRule } from "./rule.ts";
import { soHienKhac } from "./so-hien-khac.ts";
import { soKemChu } from "./so-kem-chu.ts";
import { soKhongRo } from "./so-khong-ro.ts";
import { soKhongTen } from "./so-khong-ten.ts";
import { soNao } from "./so-nao.ts";
import { soNgoaiBang } from "./so-ngoai-bang.ts";
import { soQuaDai } from "./so-qua-dai.ts";
import { soTrung } from "./so-trung.ts";
import { tepDichHong } from "./tep-dich-hong.ts";
import { tepTrong } from "./tep-trong.ts";
import { thieuDonVi } from "./thieu-don-vi.ts";
import { tinhKhac } from "./tinh-khac.ts";
import { tongKhongRo } from "./tong-khong-ro.ts";
import { traLoiLa } from "./tra-loi-la.ts";
import { trangAn } from "./trang-an.ts";

/** Every rule of the importer, by code. */
export const intakeRules: readonly IntakeRule[] = [
  bangMaLa,
  bangTinhHong,
  bangTinhQuaLon,
  chiTieuKhongRo,
  coMacro,
  coMatKhau,
  congThucChuaTinh,
  congThucGoiNgoai,
  cotKhongRo,
  dauNhayHong,
  deTrongSoCu,
  diaPhuongKhongRo,
  donViKhongRo,
  gachNgang,
  haiDonVi,
  haiNgayChot,
  hangCotAn,
  khongCoSoLieu,
  khongDoi,
  khongDungTen,
  khongPhaiBangTinh,
  khongThayBang,
  kyChuaRo,
  kyKhac,
  lechO,
  luaChonLa,
  mauHong,
  ngayChotLa,
  ngoaiDiaBan,
  noiBaoCaoChuaRo,
  noiBaoCaoKhac,
  oChu,
  oGop,
  oLoi,
  oNgayThang,
  soHienKhac,
  soKemChu,
  soKhongRo,
  soKhongTen,
  soNao,
  soNgoaiBang,
  soQuaDai,
  soTrung,
  tepDichHong,
  tepTrong,
  thieuDonVi,
  tinhKhac,
  tongKhongRo,
  traLoiLa,
  trangAn,
];
