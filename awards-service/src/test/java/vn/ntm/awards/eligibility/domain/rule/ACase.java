package vn.ntm.awards.eligibility.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.campaign.domain.Campaign;
import vn.ntm.awards.campaign.domain.Granted;
import vn.ntm.awards.campaign.domain.Quotas.Place;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.EligibilityRule;
import vn.ntm.awards.eligibility.domain.EligibilityVerdict;
import vn.ntm.awards.eligibility.domain.FormRules;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.eligibility.domain.Nominee;
import vn.ntm.awards.eligibility.domain.OnFile;
import vn.ntm.awards.eligibility.domain.PastAward;
import vn.ntm.awards.eligibility.domain.Route;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.FormKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.awards.obstacle.domain.Obstacle;
import vn.ntm.awards.obstacle.domain.ObstacleKind;
import vn.ntm.awards.obstacle.domain.ObstacleState;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

/** A nomination with all that is on file of it; sound unless a test says otherwise. */
final class ACase {

    static final UUID RECIPIENT = new UUID(1, 1);
    static final UUID ACHIEVEMENT = new UUID(1, 2);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Origin ORIGIN = new Origin("a test", Confidence.HIGH, null);

    RecipientKind kind = RecipientKind.INDIVIDUAL;
    MeritKind merit = MeritKind.MOVEMENT;
    String form = "BK_TINH";
    boolean restricted;
    boolean onFile = true;
    boolean formKnown = true;

    @Nullable UUID achievementId = ACHIEVEMENT;

    @Nullable UUID campaignId;

    @Nullable IssuerKind issuer = IssuerKind.PROVINCE_CHAIRMAN;

    @Nullable Campaign campaign;

    @Nullable Regime regime = regime("L2022_ND152_2025", LocalDate.of(2025, 7, 1), RegimeContent.IN_PART, null);

    @Nullable Regime today = regime;

    @Nullable AwardForm awardForm = form(null, RecipientKind.INDIVIDUAL, RecipientKind.COLLECTIVE);

    @Nullable Achievement achievement = achievement(RECIPIENT, MeritKind.MOVEMENT, null);

    @Nullable AwardSetting stateAwards;

    final List<PastAward> awards = new ArrayList<>();
    final List<PastAward> rewarded = new ArrayList<>();
    final List<Obstacle> obstacles = new ArrayList<>();
    final List<Route> routes = new ArrayList<>();
    final List<AwardPower> powers = new ArrayList<>(List.of(new AwardPower(
            "BK_TINH", IssuerKind.PROVINCE_CHAIRMAN, new Days(LocalDate.of(2024, 1, 1), null), null, ORIGIN)));
    final List<String> twins = new ArrayList<>();
    final Map<String, List<PastAward>> supported = new HashMap<>();
    final Map<Place, Granted> granted = new HashMap<>();
    final Map<Place, Granted> asked = new HashMap<>();

    Checked check() {
        var nominated = new Nominated("n-1", RECIPIENT, form, merit, achievementId, campaignId, issuer, null, null);
        var rules = FormRules.of(regime, today, formKnown, awardForm, powers, routes, Set.of("HCLD3", "BK_TTG"));
        return EligibilityCheck.of(
                nominated,
                new OnFile(
                        DAY,
                        onFile ? new Nominee(RECIPIENT, kind, restricted, null) : null,
                        rules,
                        achievement,
                        campaign,
                        granted,
                        asked,
                        awards,
                        rewarded,
                        supported,
                        twins,
                        obstacles,
                        stateAwards));
    }

    EligibilityVerdict on(EligibilityRule rule) {
        return check().on(rule).orElseThrow().verdict();
    }

    String found(EligibilityRule rule) {
        return check().on(rule).orElseThrow().found().en();
    }

    static AwardForm form(@Nullable MeritKind merit, RecipientKind... kinds) {
        return new AwardForm(
                "BK_TINH",
                "L2022_ND152_2025",
                new Bilingual("Bằng khen", "Diploma"),
                FormKind.DIPLOMA,
                "Chủ tịch UBND tỉnh",
                EnumSet.copyOf(List.of(kinds)),
                merit,
                "good conduct and an outstanding result",
                "Luật 06/2022/QH15 Đ74",
                ORIGIN);
    }

    static Regime regime(String code, LocalDate from, RegimeContent content, @Nullable String transition) {
        return new Regime(
                code,
                new Bilingual(code, code),
                "06/2022/QH15",
                null,
                null,
                new Days(from, null),
                content,
                null,
                transition,
                null,
                "Luật",
                ORIGIN);
    }

    static Achievement achievement(UUID recipient, MeritKind merit, @Nullable UUID campaign, String... initiatives) {
        return new Achievement(
                ACHIEVEMENT,
                1,
                recipient,
                "Hiến đất làm đường",
                null,
                new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)),
                merit,
                campaign,
                null,
                Stream.of(initiatives).toList(),
                new Achievement.Confirmation(new UnitCode("18133"), LocalDate.of(2026, 1, 5), "Biên bản 01"));
    }

    static PastAward award(String key, String form, @Nullable MeritKind merit, LocalDate day) {
        return new PastAward(key, RECIPIENT, null, form, merit, day, day.getYear(), null);
    }

    static PastAward annulled(PastAward award, LocalDate day) {
        return new PastAward(
                award.key(),
                award.recipient(),
                award.achievement(),
                award.form(),
                award.merit(),
                award.day(),
                award.programmeYear(),
                day);
    }

    static Obstacle obstacle(ObstacleKind kind, LocalDate began, @Nullable LocalDate ended) {
        return new Obstacle(
                new UUID(2, began.toEpochDay()),
                1,
                RECIPIENT,
                kind,
                ended == null ? ObstacleState.PENDING : ObstacleState.ENDED,
                began,
                ended,
                "a test",
                Confidence.HIGH,
                null);
    }

    static AwardSetting most(int most) {
        return new AwardSetting(
                AwardParameter.STATE_AWARDS_A_YEAR_MOST,
                null,
                BigDecimal.valueOf(most),
                null,
                null,
                "TT 08/2017/TT-BNV",
                ORIGIN);
    }
}
