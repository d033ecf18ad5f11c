import type { HelpPage, Piece } from "../../rules/explained.ts";
import { helpPage as bangMaLa } from "./bang-ma-la.ts";
import { helpPage as bangTinhHong } from "./bang-tinh-hong.ts";
import { helpPage as bangTinhQuaLon } from "./bang-tinh-qua-lon.ts";
import { helpPage as chiTieuKhongRo } from "./chi-tieu-khong-ro.ts";
import { helpPage as coMacro } from "./co-macro.ts";
import { helpPage as coMatKhau } from "./co-mat-khau.ts";
import { helpPage as congThucChuaTinh } from "./cong-thuc-chua-tinh.ts";
import { helpPage as congThucGoiNgoai } from "./cong-thuc-goi-ngoai.ts";
import { helpPage as cotKhongRo } from "./cot-khong-ro.ts";
import { helpPage as dauNhayHong } from "./dau-nhay-hong.ts";
import { helpPage as deTrongSoCu } from "./de-trong-so-cu.ts";
import { helpPage as diaPhuongKhongRo } from "./dia-phuong-khong-ro.ts";
import { helpPage as donViKhongRo } from "./don-vi-khong-ro.ts";
import { helpPage as gachNgang } from "./gach-ngang.ts";
import { helpPage as haiDonVi } from "./hai-don-vi.ts";
import { helpPage as haiNgayChot } from "./hai-ngay-chot.ts";
import { helpPage as hangCotAn } from "./hang-cot-an.ts";
import { helpPage as khongCoSoLieu } from "./khong-co-so-lieu.ts";
import { helpPage as khongDoi } from "./khong-doi.ts";
import { helpPage as khongDungTen } from "./khong-dung-ten.ts";
import { helpPage as khongPhaiBangTinh } from "./khong-phai-bang-tinh.ts";
import { helpPage as khongThayBang } from "./khong-thay-bang.ts";
import { helpPage as kyChuaRo } from "./ky-chua-ro.ts";
import { helpPage as kyKhac } from "./ky-khac.ts";
import { helpPage as lechO } from "./lech-o.ts";
import { helpPage as luaChonLa } from "./lua-chon-la.ts";
import { helpPage as mauHong } from "./mau-hong.ts";
import { helpPage as ngayChotLa } from "./ngay-chot-la.ts";
import { helpPage as ngoaiDiaBan } from "./ngoai-dia-ban.ts";
import { helpPage as noiBaoCaoChuaRo } from "./noi-bao-cao-chua-ro.ts";
import { helpPage as noiBaoCaoKhac } from "./noi-bao-cao-khac.ts";
import { helpPage as oChu } from "./o-chu.ts";
import { helpPage as oGop } from "./o-gop.ts";
import { helpPage as oLoi } from "./o-loi.ts";
import { helpPage as oNgayThang } from "./o-ngay-thang.ts";
import { helpPage as soHienKhac } from "./so-hien-khac.ts";
import { helpPage as soKemChu } from "./so-kem-chu.ts";
import { helpPage as soKhongRo } from "./so-khong-ro.ts";
import { helpPage as soKhongTen } from "./so-khong-ten.ts";
import { helpPage as soNao } from "./so-nao.ts";
import { helpPage as soNgoaiBang } from "./so-ngoai-bang.ts";
import { helpPage as soQuaDai } from "./so-qua-dai.ts";
import { helpPage as soTrung } from "./so-trung.ts";
import { helpPage as tepDichHong } from "./tep-dich-hong.ts";
import { helpPage as tepTrong } from "./tep-trong.ts";
import { helpPage as thieuDonVi } from "./thieu-don-vi.ts";
import { helpPage as tinhKhac } from "./tinh-khac.ts";
import { helpPage as tongKhongRo } from "./tong-khong-ro.ts";
import { helpPage as traLoiLa } from "./tra-loi-la.ts";
import { helpPage as trangAn } from "./trang-an.ts";

/** The help page of every rule of the importer, by code. */
export const intakeHelpPages: Readonly<Record<string, HelpPage<Piece>>> = {
  "bang-ma-la": bangMaLa,
  "bang-tinh-hong": bangTinhHong,
  "bang-tinh-qua-lon": bangTinhQuaLon,
  "chi-tieu-khong-ro": chiTieuKhongRo,
  "co-macro": coMacro,
  "co-mat-khau": coMatKhau,
  "cong-thuc-chua-tinh": congThucChuaTinh,
  "cong-thuc-goi-ngoai": congThucGoiNgoai,
  "cot-khong-ro": cotKhongRo,
  "dau-nhay-hong": dauNhayHong,
  "de-trong-so-cu": deTrongSoCu,
  "dia-phuong-khong-ro": diaPhuongKhongRo,
  "don-vi-khong-ro": donViKhongRo,
  "gach-ngang": gachNgang,
  "hai-don-vi": haiDonVi,
  "hai-ngay-chot": haiNgayChot,
  "hang-cot-an": hangCotAn,
  "khong-co-so-lieu": khongCoSoLieu,
  "khong-doi": khongDoi,
  "khong-dung-ten": khongDungTen,
  "khong-phai-bang-tinh": khongPhaiBangTinh,
  "khong-thay-bang": khongThayBang,
  "ky-chua-ro": kyChuaRo,
  "ky-khac": kyKhac,
  "lech-o": lechO,
  "lua-chon-la": luaChonLa,
  "mau-hong": mauHong,
  "ngay-chot-la": ngayChotLa,
  "ngoai-dia-ban": ngoaiDiaBan,
  "noi-bao-cao-chua-ro": noiBaoCaoChuaRo,
  "noi-bao-cao-khac": noiBaoCaoKhac,
  "o-chu": oChu,
  "o-gop": oGop,
  "o-loi": oLoi,
  "o-ngay-thang": oNgayThang,
  "so-hien-khac": soHienKhac,
  "so-kem-chu": soKemChu,
  "so-khong-ro": soKhongRo,
  "so-khong-ten": soKhongTen,
  "so-nao": soNao,
  "so-ngoai-bang": soNgoaiBang,
  "so-qua-dai": soQuaDai,
  "so-trung": soTrung,
  "tep-dich-hong": tepDichHong,
  "tep-trong": tepTrong,
  "thieu-don-vi": thieuDonVi,
  "tinh-khac": tinhKhac,
  "tong-khong-ro": tongKhongRo,
  "tra-loi-la": traLoiLa,
  "trang-an": trangAn,
};
