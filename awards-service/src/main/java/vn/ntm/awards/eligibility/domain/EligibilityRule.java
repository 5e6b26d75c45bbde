package vn.ntm.awards.eligibility.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.Confidence;

/** What is checked before somebody is commended, with where the rule was read. */
public enum EligibilityRule {
    /** The recipient is on file: the form has to fit the recipient and the merit, so it is known who that is. */
    RECIPIENT_ON_FILE(Source.LAW_CHAPTER_I),
    /** The regime has the form. */
    FORM_IN_REGIME(Source.LAW_OF_2022),
    /** The form can be given to recipients of the kind. */
    KIND_OF_RECIPIENT(Source.LAW_CHAPTER_I),
    /** Hộ gia đình không được khen thưởng công trạng. */
    HOUSEHOLD_NOT_REGULAR(Source.LAW_8),
    /** The form is given for the kind of merit. */
    MERIT_OF_FORM(Source.LAW_8),
    /** Whoever would give the form can give it on the day. */
    ISSUER_HAS_POWER(Source.LAW_OF_2022),
    /** The achievement is the recipient's, and of the kind of merit and the campaign that are named. */
    ACHIEVEMENT_FITS(Source.LAW_CHAPTER_I),
    /** Another person confirmed it. */
    ACHIEVEMENT_CONFIRMED(Source.PROCEDURE),
    /** Một thành tích chỉ được khen thưởng một lần, bằng một hình thức. */
    ACHIEVEMENT_NOT_REWARDED(Source.LAW_CHAPTER_I),
    /** Một sáng kiến chỉ làm căn cứ cho một khen thưởng. */
    INITIATIVE_USED_ONCE(Source.GUIDANCE),
    /** Không xét khi đang bị kỷ luật, điều tra, thanh tra, kiểm tra, khiếu nại, tố cáo. */
    NO_OBSTACLE_PENDING(Source.DECREE_152_4),
    /** Thành tích được tính từ khi chấm dứt hiệu lực của kỷ luật. */
    COUNTS_FROM_END_OF_PENALTY(Source.DECREE_152_4),
    /** The achievement lies in the days of the campaign. */
    PERIOD_IN_CAMPAIGN(Source.LAW_74),
    /** The campaign was launched by the day. */
    CAMPAIGN_LAUNCHED(Source.LAW_74),
    /** No more are commended in the campaign than allotted. */
    QUOTA(Source.CASE_ITSELF),
    /** So many of those commended in the campaign work directly as it says: chú trọng người trực tiếp lao động. */
    DIRECT_WORKERS(Source.LAW_CHAPTER_I),
    /** Khen thưởng cấp nhà nước: not more to one recipient in a year than set. */
    ONE_STATE_AWARD_A_YEAR(Source.CIRCULAR_8),
    /** Khen thưởng đột xuất, chuyên đề không làm căn cứ đề nghị khen thưởng công trạng bậc cao hơn. */
    THEMATIC_NOT_IN_REGULAR_CHAIN(Source.DECREE_152),
    /** One of the ways to the form, as far as it can be counted. */
    COUNTED_ROUTE(Source.CASE_ITSELF),
    /** The conditions of the form, in the words of its source. */
    CONDITIONS_OF_FORM(Source.CASE_ITSELF),
    /** Another regime has begun since: whether its rules are more favourable. */
    LATER_REGIME(Source.LAW_OF_2026);

    private static final String LAW_PAGE = "https://vietjack.me/phap-luat/luat-thi-dua-khen-thuong-2022/";
    private static final String DECREE_PAGE =
            "https://pbgdpl.cantho.gov.vn/quy-dinh-ve-phan-cap-phan-quyen-trong-linh-vuc-thi-dua-khen-thuong";

    private final Source source;

    EligibilityRule(Source source) {
        this.source = source;
    }

    /** What says so; absent where what is checked says it itself: a campaign what it allots, a form its conditions. */
    public @Nullable String legalBasis() {
        return source.legalBasis;
    }

    /** How sure the rule is under a regime: of one that began before it was read, or whose text was not found, it is a hint. */
    public Confidence confidence(@Nullable Regime regime) {
        boolean read = source.since == null || (regime != null && coversWhatWasRead(regime, source.since));
        return read ? source.confidence : Confidence.LOW;
    }

    private static boolean coversWhatWasRead(Regime regime, LocalDate since) {
        return !regime.valid().from().isBefore(since) && regime.content() != RegimeContent.NOT_RETRIEVED;
    }

    /** Where it was read; absent where what is checked says it itself. */
    public @Nullable String source() {
        return source.read;
    }

    private enum Source {
        LAW_OF_2022("Luật 06/2022/QH15", LAW_PAGE + "chuong-i-633.html", Confidence.MEDIUM, lawBegan()),
        LAW_CHAPTER_I("Luật 06/2022/QH15, chương I", LAW_PAGE + "chuong-i-633.html", Confidence.HIGH, lawBegan()),
        LAW_8(
                "Luật 06/2022/QH15 Đ8",
                "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/commendation-types-under-the-law-on-emulation-and-commendation-2022-in-vietnam-127279.html",
                Confidence.HIGH,
                lawBegan()),
        LAW_74("Luật 06/2022/QH15 Đ74", "own knowledge", Confidence.LOW, lawBegan()),
        LAW_OF_2026(
                "Luật 06/2026/QH16",
                "https://vanban.chinhphu.vn/?classid=1&docid=218100 (as quoted in github.com/VindWeen/PTUD_PhatTrienUngDung docs/ai/source-register/06_Nguon.csv)",
                Confidence.MEDIUM,
                null),
        DECREE_152("NĐ 152/2025/NĐ-CP", DECREE_PAGE, Confidence.HIGH, decreeBegan()),
        DECREE_152_4("NĐ 152/2025/NĐ-CP Đ4", DECREE_PAGE, Confidence.HIGH, decreeBegan()),
        GUIDANCE(
                "Công văn 5007/BNV-TĐKT ngày 05/9/2023 mục III.5.c; Công văn 3385/BTĐKT-P.II ngày 20/11/2023",
                "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/the-ministry-of-home-affairs-to-provide-professional-guidance-on-emulation-and-commendation-work-in-vietnam-128659.html",
                Confidence.HIGH,
                lawBegan()),
        CIRCULAR_8(
                "TT 08/2017/TT-BNV",
                "https://daklakff.vn/tin-tuc/trung-uong/ca-nhan-khong-duoc-xet-khen-thuong-cap-nha-nuoc-02-lan-nam.html",
                Confidence.MEDIUM,
                null),
        PROCEDURE(
                "TTHC: bằng khen theo chuyên đề",
                "https://dichvucong.thaibinh.gov.vn/trang-chu/tra-cuu/chi-tiet-thu-tuc?ma-thu-tuc=31143",
                Confidence.HIGH,
                lawBegan()),
        CASE_ITSELF(null, null, Confidence.HIGH, null);

        private final @Nullable String legalBasis;
        private final @Nullable String read;
        private final Confidence confidence;
        private final @Nullable LocalDate since;

        Source(@Nullable String legalBasis, @Nullable String read, Confidence confidence, @Nullable LocalDate since) {
            this.legalBasis = legalBasis;
            this.read = read;
            this.confidence = confidence;
            this.since = since;
        }

        /** The first day of Law 06/2022/QH15. A constant of the rule would not be there yet when the sources are made. */
        private static LocalDate lawBegan() {
            return LocalDate.of(2024, 1, 1);
        }

        /** The first day of Decree 152/2025/NĐ-CP. */
        private static LocalDate decreeBegan() {
            return LocalDate.of(2025, 7, 1);
        }
    }
}
