// What the codes of the API are called: as docs/glossary.md says, to which a test holds them. A code that is not here is shown as it is.
import {both} from './elements.js';

export const WORDS = {
  CertificateState: {
    NOT_YET_VALID: ['chưa có hiệu lực', 'not yet valid'],
    ACTIVE: ['còn hiệu lực', 'active'],
    EXTENDED: ['được gia hạn', 'extended'],
    UNDER_VERIFICATION: ['đang xác minh', 'under verification'],
    EXPIRED: ['hết hạn', 'expired'],
    SUPERSEDED: ['đã có giấy mới thay thế', 'superseded by a new certificate'],
    REVOKED: ['bị thu hồi', 'revoked'],
    WITHDRAWN: ['bị thu hồi quyết định công nhận', 'recognition withdrawn'],
    UNKNOWN: ['chưa rõ', 'not on record'],
  },
  CommendationState: {
    STANDING: ['còn giá trị', 'standing'],
    ANNULLED: ['đã bị hủy bỏ', 'annulled'],
  },
  Evidence: {
    DECISION: ['quyết định có số', 'a decision with its number'],
    REPORT: ['báo cáo', 'a report'],
    COUNCIL_VOTE: ['hội đồng bỏ phiếu', "a council's vote"],
    INFERRED: ['suy ra', 'inferred'],
  },
  GapReason: {
    UNNAMED_RECORDS: ['chưa rõ tên', 'some are not known by name'],
    DISPUTED: ['các nguồn không thống nhất', 'sources disagree'],
    PROGRAMME_YEAR_UNKNOWN: ['chưa rõ năm của chương trình', 'the programme year of some is not known'],
    MORE_RECORDS_THAN_PUBLISHED: ['ghi nhận nhiều hơn công bố', 'more on file than was published'],
  },
  Level: {
    STANDARD: ['đạt chuẩn nông thôn mới', 'standard'],
    ADVANCED: ['đạt chuẩn nông thôn mới nâng cao', 'advanced'],
    MODEL: ['đạt chuẩn nông thôn mới kiểu mẫu', 'model'],
  },
  MissingReason: {
    TIMED_OUT: ['không trả lời kịp', 'no answer in time'],
    FAILED: ['dịch vụ gặp lỗi', 'the service failed'],
    UNREACHABLE: ['không kết nối được', 'the service cannot be reached'],
    REFUSED: ['dịch vụ từ chối', 'the service refused the question'],
    INVALID_ANSWER: ['câu trả lời không hợp lệ', 'the answer was not valid'],
  },
  Outcome: {
    PASSED: ['đạt', 'passed'],
    NOT_PASSED: ['không đạt', 'not passed'],
    LAPSED: ['hết hạn', 'lapsed'],
  },
  ProducerKind: {
    COOPERATIVE: ['hợp tác xã', 'cooperative'],
    COOPERATIVE_GROUP: ['tổ hợp tác', 'cooperative group'],
    ENTERPRISE: ['doanh nghiệp (chưa nêu quy mô)', 'enterprise, size not stated'],
    SMALL_OR_MEDIUM_ENTERPRISE: ['doanh nghiệp nhỏ và vừa', 'small or medium enterprise'],
    LARGE_ENTERPRISE: ['doanh nghiệp lớn', 'large enterprise'],
    FARM: ['trang trại', 'farm'],
    HOUSEHOLD: ['hộ sản xuất, hộ kinh doanh', 'household, registration not stated'],
    PRODUCTION_HOUSEHOLD: ['hộ sản xuất', 'production household'],
    BUSINESS_HOUSEHOLD: ['hộ có đăng ký kinh doanh', 'household with business registration'],
    ESTABLISHMENT: ['cơ sở sản xuất, kinh doanh', 'establishment'],
    ASSOCIATION: ['hội', 'association'],
    UNION: ['hiệp hội', 'union'],
    OPERATING_CENTRE: ['trung tâm điều hành', 'operating centre'],
    SIMILAR_BODY: ['tổ chức tương tự', 'similar body'],
  },
  ProgressBasis: {
    RECORDED: ['theo số ghi nhận', 'by what is recorded'],
    PUBLISHED: ['theo số công bố', 'by what was published'],
  },
  ProgressStatus: {
    REACHED: ['đạt', 'reached'],
    NOT_REACHED: ['chưa đạt', 'not reached'],
    NOT_ON_FILE: ['chưa có dữ liệu', 'nothing on file'],
  },
  PublishedStatus: {
    FINAL: ['số cả năm', 'of the whole year'],
    PARTIAL: ['số từng đợt', 'of a part of the year'],
  },
  RecipientKind: {
    COLLECTIVE: ['tập thể', 'collective'],
    INDIVIDUAL: ['cá nhân', 'individual'],
    TERRITORY: ['nhân dân và cán bộ địa phương', 'people and officials of a unit'],
    UNSPLIT: ['tập thể và cá nhân', 'collectives and individuals together'],
    HOUSEHOLD: ['hộ gia đình', 'household'],
    ENTERPRISE: ['doanh nghiệp, tổ chức kinh tế khác', 'enterprise or other economic organisation'],
  },
  TargetShape: {
    AT_LEAST: ['đạt tối thiểu', 'at least'],
    ADD: ['thêm', 'so many more'],
    MAINTAIN: ['duy trì, giữ vững', 'maintain'],
    NAMED: ['các đơn vị được nêu tên', 'by named units'],
  },
  UnitType: {
    PROVINCE: ['tỉnh', 'province'],
    CITY: ['thành phố thuộc tỉnh', 'city'],
    TOWN: ['thị xã', 'town'],
    DISTRICT: ['huyện', 'district'],
    COMMUNE: ['xã', 'commune'],
    WARD: ['phường', 'ward'],
    TOWNSHIP: ['thị trấn', 'township'],
  },
};

export function word(schema, code) {
  const known = WORDS[schema]?.[code];
  return known ? both(...known) : [code];
}

/** The services, as the parts of a summary name them. */
const SERVICES = {
  criteria: ['Nông thôn mới', 'Rural development'],
  ocop: ['Mỗi xã một sản phẩm (OCOP)', 'One commune, one product (OCOP)'],
  awards: ['Khen thưởng', 'Commendations'],
};

export const service = name => SERVICES[name] ? both(...SERVICES[name]) : [name];
