import { coBom } from "../rules/co-bom.ts";
import { khongNfc } from "../rules/khong-nfc.ts";
import { khongPhaiUtf8 } from "../rules/khong-phai-utf8.ts";
import { kyTuLa } from "../rules/ky-tu-la.ts";
import { tepRong } from "../rules/tep-rong.ts";
import { thieuXuongDong } from "../rules/thieu-xuong-dong.ts";
import type { ProseRule } from "./rules/rule.ts";
import { vanAnh } from "./rules/van-anh.ts";
import { vanCaiDat } from "./rules/van-cai-dat.ts";
import { vanChiTieuLa } from "./rules/van-chi-tieu-la.ts";
import { vanCuPhapLa } from "./rules/van-cu-phap-la.ts";
import { vanDauTep } from "./rules/van-dau-tep.ts";
import { vanDiaPhuongLa } from "./rules/van-dia-phuong-la.ts";
import { vanGiaTriSai } from "./rules/van-gia-tri-sai.ts";
import { vanGoSo } from "./rules/van-go-so.ts";
import { vanKhongCoKeHoach } from "./rules/van-khong-co-ke-hoach.ts";
import { vanKhongCoSo } from "./rules/van-khong-co-so.ts";
import { vanKhongCoTyLe } from "./rules/van-khong-co-ty-le.ts";
import { vanLienKet } from "./rules/van-lien-ket.ts";
import { vanMaLenh } from "./rules/van-ma-lenh.ts";
import { vanQuaLon } from "./rules/van-qua-lon.ts";
import { vanQuaSau } from "./rules/van-qua-sau.ts";
import { vanSaiCuPhap } from "./rules/van-sai-cu-phap.ts";
import { vanTepLa } from "./rules/van-tep-la.ts";
import { vanTheLa } from "./rules/van-the-la.ts";
import { vanTheSaiCho } from "./rules/van-the-sai-cho.ts";
import { vanThieuBanDich } from "./rules/van-thieu-ban-dich.ts";
import { vanThieuThuocTinh } from "./rules/van-thieu-thuoc-tinh.ts";
import { vanThuocTinhLa } from "./rules/van-thuoc-tinh-la.ts";
import { vanTieuDe } from "./rules/van-tieu-de.ts";

/** Rules of a text's letters: the data's own, with their cases and examples. */
export const letterRules: readonly ProseRule[] = [
  coBom,
  khongNfc,
  khongPhaiUtf8,
  kyTuLa,
  tepRong,
  thieuXuongDong,
];

/** Every rule of prose alone, by code. */
export const proseRules: readonly ProseRule[] = [
  vanAnh,
  vanCaiDat,
  vanChiTieuLa,
  vanCuPhapLa,
  vanDauTep,
  vanDiaPhuongLa,
  vanGiaTriSai,
  vanGoSo,
  vanKhongCoKeHoach,
  vanKhongCoSo,
  vanKhongCoTyLe,
  vanLienKet,
  vanMaLenh,
  vanQuaLon,
  vanQuaSau,
  vanSaiCuPhap,
  vanTepLa,
  vanTheLa,
  vanTheSaiCho,
  vanThieuBanDich,
  vanThieuThuocTinh,
  vanThuocTinhLa,
  vanTieuDe,
];
