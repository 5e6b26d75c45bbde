package vn.ntm.awards;

/** Numbers that a province sets for a form, as a test sets them. */
final class SettingsForTests {

    private static final String HEADER = "parameter,form,value,validFrom,validTo,legalBasis,source,confidence,note";

    private SettingsForTests() {}

    static void provincialShare(String form, int percent) {
        set("PROVINCIAL_VOTE_PERCENT_LEAST", form, percent);
    }

    static void commentDays(String form, int workingDays) {
        set("PUBLIC_COMMENT_WORKING_DAYS", form, workingDays);
    }

    static void councilVotes(String form, boolean votes) {
        set("COUNCIL_VOTE", form, votes ? 1 : 0);
    }

    private static void set(String parameter, String form, int value) {
        Import.facts("award-settings", HEADER, "%s,%s,%d,2020-01-01,,,a test,LOW,".formatted(parameter, form, value));
    }
}
