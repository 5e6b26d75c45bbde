package vn.ntm.awards;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.ntm.kernel.testing.fuzz.Known;
import vn.ntm.kernel.time.Calendar;

/** What the fuzzer has to know to move nominations: one in the right state for each move, and who makes it. */
final class NominationsForFuzzing {

    private static final String OFFICER = "awards-officer";
    private static final String SECRETARY = "council-secretary";
    private static final String LEADER = "province-leader";
    private static final String DAY = "2026-11-10";

    private NominationsForFuzzing() {}

    static void tell(Known known) {
        SettingsForTests.provincialShare("BK_TTG", 80);
        known.fresh(
                        "openNomination",
                        () -> Map.of(
                                "body",
                                NominatedForTests.opening(
                                        "PROVINCIAL_THEMATIC", AchievedForTests.confirmed("REGULAR"), "BK_TINH")))
                .role("openNomination", OFFICER)
                .role("listNominations", OFFICER);
        read(known, "getNomination");
        read(known, "listNominationOperations");
        read(known, "listAgencyOpinions");
        read(known, "listPublicComments");
        with(known, "recordUnitCouncilVoteOnNomination", OFFICER, NominatedForTests::draft, vote());
        move(known, "submitNomination", OFFICER, () -> NominatedForTests.in("UNIT_COUNCIL_REVIEWED"));
        move(known, "resubmitNomination", OFFICER, NominationsForFuzzing::returned);
        move(known, "withdrawNomination", OFFICER, NominatedForTests::draft);
        move(known, "returnNomination", OFFICER, () -> NominatedForTests.in("SUBMITTED"));
        move(known, "acceptNomination", OFFICER, () -> NominatedForTests.in("SUBMITTED"));
        with(
                known,
                "consultOnNomination",
                OFFICER,
                () -> NominatedForTests.in("APPRAISAL"),
                NominatedForTests.consultation(DAY));
        move(known, "concludeConsultationOnNomination", OFFICER, NominationsForFuzzing::consulted);
        with(
                known,
                "recordAgencyOpinion",
                OFFICER,
                NominationsForFuzzing::consulted,
                NominatedForTests.opinion("Thuế tỉnh Hà Tĩnh", DAY));
        move(known, "referNominationToCouncil", OFFICER, () -> NominatedForTests.in("APPRAISAL"));
        with(
                known,
                "rejectNomination",
                OFFICER,
                () -> NominatedForTests.in("APPRAISAL"),
                NominatedForTests.rejection(DAY));
        with(known, "recordCouncilVoteOnNomination", SECRETARY, () -> NominatedForTests.in("COUNCIL_REVIEW"), vote());
        with(
                known,
                "publishNominationForComment",
                OFFICER,
                NominatedForTests::forTheState,
                NominatedForTests.notice("2026-11-01", "2026-11-20"));
        with(
                known,
                "recordPublicComment",
                OFFICER,
                NominatedForTests::openToComment,
                NominatedForTests.comment("2026-10-05"));
        with(known, "recordProvincialVoteOnNomination", SECRETARY, NominatedForTests::openToComment, vote());
        move(known, "sendNominationToCentral", LEADER, NominatedForTests::voted);
        NominationFileQuestions.tell(known);
    }

    /** A nomination as it stands now, as it is known now. */
    static Map<String, String> today(String nomination) {
        var calendar = new Calendar(InstantSource.system());
        Map<String, String> parameters = new HashMap<>();
        parameters.put("nomination", nomination);
        parameters.put("validOn", calendar.today().toString());
        parameters.put("knownAt", calendar.now().toString());
        return parameters;
    }

    private static String vote() {
        return NominatedForTests.vote(8, 1, true, DAY);
    }

    private static String returned() {
        String nomination = NominatedForTests.in("SUBMITTED");
        NominatedForTests.done(
                nomination, "_return", NominatedForTests.APPRAISER, NominatedForTests.grounds("2026-03-05"));
        return nomination;
    }

    private static String consulted() {
        String nomination = NominatedForTests.in("APPRAISAL");
        NominatedForTests.done(
                nomination, "_consult", NominatedForTests.APPRAISER, NominatedForTests.consultation("2026-03-09"));
        return nomination;
    }

    private static void read(Known known, String operation) {
        known.fresh(operation, () -> today(NominatedForTests.draft())).role(operation, OFFICER);
    }

    private static void move(Known known, String operation, String role, Supplier<String> nomination) {
        with(known, operation, role, nomination, NominatedForTests.grounds(DAY));
    }

    private static void with(Known known, String operation, String role, Supplier<String> nomination, String body) {
        known.fresh(operation, () -> {
                    String id = nomination.get();
                    return Map.of("nomination", id, "If-Match", NominatedForTests.tag(id), "body", body);
                })
                .role(operation, role);
    }
}
