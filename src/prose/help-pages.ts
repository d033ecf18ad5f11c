import type { HelpPage } from "../rules/explained.ts";
import { helpPage as vanAnh } from "./rules/van-anh.ts";
import { helpPage as vanCaiDat } from "./rules/van-cai-dat.ts";
import { helpPage as vanChiTieuLa } from "./rules/van-chi-tieu-la.ts";
import { helpPage as vanCuPhapLa } from "./rules/van-cu-phap-la.ts";
import { helpPage as vanDauTep } from "./rules/van-dau-tep.ts";
import { helpPage as vanDiaPhuongLa } from "./rules/van-dia-phuong-la.ts";
import { helpPage as vanGiaTriSai } from "./rules/van-gia-tri-sai.ts";
import { helpPage as vanGoSo } from "./rules/van-go-so.ts";
import { helpPage as vanKhongCoKeHoach } from "./rules/van-khong-co-ke-hoach.ts";
import { helpPage as vanKhongCoSo } from "./rules/van-khong-co-so.ts";
import { helpPage as vanKhongCoTyLe } from "./rules/van-khong-co-ty-le.ts";
import { helpPage as vanLienKet } from "./rules/van-lien-ket.ts";
import { helpPage as vanMaLenh } from "./rules/van-ma-lenh.ts";
import { helpPage as vanQuaLon } from "./rules/van-qua-lon.ts";
import { helpPage as vanQuaSau } from "./rules/van-qua-sau.ts";
import { helpPage as vanSaiCuPhap } from "./rules/van-sai-cu-phap.ts";
import { helpPage as vanTepLa } from "./rules/van-tep-la.ts";
import { helpPage as vanTheLa } from "./rules/van-the-la.ts";
import { helpPage as vanTheSaiCho } from "./rules/van-the-sai-cho.ts";
import { helpPage as vanThieuBanDich } from "./rules/van-thieu-ban-dich.ts";
import { helpPage as vanThieuThuocTinh } from "./rules/van-thieu-thuoc-tinh.ts";
import { helpPage as vanThuocTinhLa } from "./rules/van-thuoc-tinh-la.ts";
import { helpPage as vanTieuDe } from "./rules/van-tieu-de.ts";

/** The help page of every rule of prose alone, by code. */
export const proseHelpPages: Readonly<Record<string, HelpPage>> = {
  "van-anh": vanAnh,
  "van-cai-dat": vanCaiDat,
  "van-chi-tieu-la": vanChiTieuLa,
  "van-cu-phap-la": vanCuPhapLa,
  "van-dau-tep": vanDauTep,
  "van-dia-phuong-la": vanDiaPhuongLa,
  "van-gia-tri-sai": vanGiaTriSai,
  "van-go-so": vanGoSo,
  "van-khong-co-ke-hoach": vanKhongCoKeHoach,
  "van-khong-co-so": vanKhongCoSo,
  "van-khong-co-ty-le": vanKhongCoTyLe,
  "van-lien-ket": vanLienKet,
  "van-ma-lenh": vanMaLenh,
  "van-qua-lon": vanQuaLon,
  "van-qua-sau": vanQuaSau,
  "van-sai-cu-phap": vanSaiCuPhap,
  "van-tep-la": vanTepLa,
  "van-the-la": vanTheLa,
  "van-the-sai-cho": vanTheSaiCho,
  "van-thieu-ban-dich": vanThieuBanDich,
  "van-thieu-thuoc-tinh": vanThieuThuocTinh,
  "van-thuoc-tinh-la": vanThuocTinhLa,
  "van-tieu-de": vanTieuDe,
};
