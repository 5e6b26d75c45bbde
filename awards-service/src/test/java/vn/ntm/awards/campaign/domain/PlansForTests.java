package vn.ntm.awards.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Decision;

/** Plans of campaigns, and the documents on which they rest. */
final class PlansForTests {

    static final UUID ID = new UUID(0, 1);
    static final LocalDate LAUNCHED_ON = LocalDate.of(2026, 1, 10);

    private PlansForTests() {}

    static CampaignPlan whole() {
        return plan("Mục đích", document("12/QĐ-UBND", LAUNCHED_ON.minusDays(5)));
    }

    static CampaignPlan plan(@Nullable String aim, @Nullable Decision budget) {
        return new CampaignPlan(
                "NTM-2026",
                "Thi đua xây dựng nông thôn mới",
                MeritKind.MOVEMENT,
                IssuerKind.PROVINCE_CHAIRMAN,
                new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                aim,
                "Tiêu chuẩn",
                budget,
                Set.of(ProposerKind.COMMUNE),
                List.of(new CampaignTheme("VUON-MAU", "Vườn mẫu", null)),
                Quotas.NONE);
    }

    static Decision launch() {
        return document("15/KH-UBND", LAUNCHED_ON);
    }

    static Decision document(String number, LocalDate signedOn) {
        return new Decision(number, "UBND tỉnh", signedOn, number, Confidence.HIGH);
    }
}
