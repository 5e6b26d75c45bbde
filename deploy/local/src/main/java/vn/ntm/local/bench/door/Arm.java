package vn.ntm.local.bench.door;

/** What is measured, each with what it is compared with; the services first, so that all are warm when what is composed is made anew. */
enum Arm {
    READ("one unit, asked of criteria-service"),
    READ_ROUTED("the same through the gateway"),
    FIGURES_OF_CRITERIA("the figures of the year, asked of criteria-service"),
    FIGURES_OF_OCOP("the figures of the year, asked of ocop-service"),
    FIGURES_OF_AWARDS("the figures of the year, asked of awards-service"),
    COMPOSED("the summary composed anew each time, of the services: six such questions"),
    STATIC("nginx, a file with the same bytes as the summary"),
    KEPT("the summary, kept by the gateway and made anew twice a second"),
    UNCHANGED("the same, unchanged since it was seen (304)"),
    PASSED("nginx passes a read on to nginx"),
    ROUTED("the gateway routes the same read"),
    COMPOSED_OF_FILES("the summary composed anew each time, of figures that nginx serves");

    private final String words;

    Arm(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
