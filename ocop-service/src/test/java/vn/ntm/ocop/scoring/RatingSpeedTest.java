package vn.ntm.ocop.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.ruleset.RulesOfTheProvince;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rating;
import vn.ntm.ocop.scoring.domain.SheetCheck;

class RatingSpeedTest {

    private static final int DOSSIERS = 1000;
    private static final int MEMBERS = 9;
    private static final int TRIES = 5;
    private static final Duration ASKED = Duration.ofSeconds(2);

    /** Of some tries the best counts: what else the machine does meanwhile is not ours. */
    @Test
    void aThousandCompleteDossiersOfNineMembersAreRatedWithTheirTracesInTwoSeconds() {
        RuleSet rules = RulesOfTheProvince.ruleSet("QD26_2026");
        List<ScoreSheetForm> forms = RulesOfTheProvince.forms("QD26_2026");
        List<List<MemberSheet>> dossiers = dossiers(forms);
        Duration best = Duration.ofDays(1);
        for (int round = 0; round < TRIES; round++) {
            long begun = System.nanoTime();
            int choices = 0;
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                ScoreSheetForm form = forms.get(dossier % forms.size());
                List<MemberSheet> sheets = dossiers.get(dossier);
                assertThat(new SheetCheck(form).flaws(sheets, List.of())).isEmpty();
                choices += new Rating(rules, form)
                        .rate(sheets, List.of()).trace().items().stream()
                                .mapToInt(item -> item.choices().size())
                                .sum();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertThat(choices).isGreaterThan(DOSSIERS * MEMBERS * 25);
            best = took.compareTo(best) < 0 ? took : best;
        }

        System.out.println(
                "1,000 dossiers of 9 members, checked and rated with their traces: " + best.toMillis() + " ms");
        assertThat(best).isLessThan(ASKED);
    }

    private static List<List<MemberSheet>> dossiers(List<ScoreSheetForm> forms) {
        var chance = new Random(26_2026);
        var dossiers = new ArrayList<List<MemberSheet>>();
        for (int dossier = 0; dossier < DOSSIERS; dossier++) {
            ScoreSheetForm form = forms.get(dossier % forms.size());
            var sheets = new ArrayList<MemberSheet>();
            for (int member = 0; member < MEMBERS; member++) {
                Map<String, Integer> ticks = new HashMap<>();
                for (ScoreItem item : form.items()) {
                    int last = item.options().size();
                    ticks.put(item.code(), chance.nextInt(4) == 0 && !"5.1".equals(item.code()) ? 1 : last);
                }
                sheets.add(RatingTest.sheet(form, "TV" + member, ticks));
            }
            dossiers.add(sheets);
        }
        return dossiers;
    }
}
