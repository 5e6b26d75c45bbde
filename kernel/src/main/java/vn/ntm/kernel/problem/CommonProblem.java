package vn.ntm.kernel.problem;

/** The refusals that any service can give: what the framework refuses, and the conventions of the API. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(
            400,
            "Nội dung JSON không hợp lệ",
            "The JSON cannot be read",
            "Không đọc được nội dung JSON ở {position}.",
            "The JSON of the body cannot be read at {position}."),
    UNKNOWN_PROPERTY(
            400,
            "Thuộc tính không được phép",
            "Unknown property",
            "Thuộc tính {property} không được phép; cho phép: {allowed}.",
            "The property {property} is not known; allowed are {allowed}."),
    INVALID_PROPERTY(
            400,
            "Giá trị thuộc tính không hợp lệ",
            "Invalid property",
            "Thuộc tính {property} có giá trị không hợp lệ.",
            "The value of the property {property} has the wrong form."),
    UNKNOWN_PARAMETER(
            400,
            "Tham số không được phép",
            "Unknown parameter",
            "Tham số không được phép; cho phép: {allowed}.",
            "A query parameter is not known; allowed are {allowed}."),
    INVALID_PARAMETER(
            400,
            "Tham số không hợp lệ",
            "Invalid parameter",
            "Có tham số thiếu hoặc sai định dạng.",
            "A parameter is missing or has the wrong form."),
    INVALID_CURSOR(
            400,
            "Con trỏ trang không hợp lệ",
            "Invalid cursor",
            "Con trỏ không phải do truy vấn này cấp.",
            "The cursor was not given by this query."),
    BAD_REQUEST(400, "Yêu cầu không hợp lệ", "Bad request", "Không đọc được yêu cầu.", "The request cannot be read."),
    UNAUTHENTICATED(
            401,
            "Chưa xác thực",
            "Not authenticated",
            "Cần mã truy cập hợp lệ (Bearer).",
            "A valid bearer token is needed."),
    FORBIDDEN(
            403,
            "Không đủ quyền",
            "Forbidden",
            "Vai trò của mã truy cập không được làm việc này.",
            "The roles of the token do not allow this."),
    NOT_FOUND(404, "Không tìm thấy", "Not found", "Không có gì ở địa chỉ này.", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(
            405,
            "Phương thức không được phép",
            "Method not allowed",
            "Địa chỉ này không nhận phương thức {method}.",
            "This address does not take {method}."),
    NOT_ACCEPTABLE(
            406,
            "Không có định dạng được yêu cầu",
            "Not acceptable",
            "Không có định dạng mà Accept yêu cầu.",
            "No format that Accept asks for can be given."),
    PAYLOAD_TOO_LARGE(
            413, "Nội dung quá lớn", "Payload too large", "Nội dung gửi lên quá lớn.", "The body is too large."),
    URI_TOO_LONG(414, "Địa chỉ quá dài", "URI too long", "Địa chỉ của yêu cầu quá dài.", "The address is too long."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Định dạng nội dung không được hỗ trợ",
            "Unsupported media type",
            "Không nhận nội dung kiểu {mediaType}.",
            "A body of type {mediaType} is not taken."),
    TOO_MANY_REQUESTS(
            429,
            "Quá nhiều yêu cầu",
            "Too many requests",
            "Đã gửi quá nhiều yêu cầu; hãy chờ theo Retry-After.",
            "Too many requests came from this client; wait as Retry-After says."),
    HEADERS_TOO_LARGE(
            431,
            "Tiêu đề quá lớn",
            "Headers too large",
            "Các tiêu đề HTTP quá lớn.",
            "The HTTP headers are too large."),
    INTERNAL_ERROR(
            500,
            "Lỗi hệ thống",
            "Internal error",
            "Hệ thống gặp lỗi; hãy báo mã theo dõi cho quản trị.",
            "Something went wrong on our side; tell the operators the trace id."),
    SERVICE_UNAVAILABLE(
            503,
            "Tạm thời không phục vụ được",
            "Service unavailable",
            "Chưa trả lời được lúc này; hãy thử lại sau.",
            "This cannot be answered now; try again later.");

    private final ProblemEntry entry;

    CommonProblem(int status, String titleVi, String titleEn, String detailVi, String detailEn) {
        entry = ProblemEntry.of(status, titleVi, titleEn, detailVi, detailEn);
    }

    @Override
    public ProblemEntry entry() {
        return entry;
    }
}
