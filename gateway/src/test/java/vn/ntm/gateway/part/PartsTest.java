package vn.ntm.gateway.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;

class PartsTest {

    private static final Instant BEGINNING = Keeping.BEGINNING;
    private static final String AT_UNITS = "/criteria/v1/units?knownAt=";
    private static final PartQuestion UNITS = part("units", FactService.CRITERIA, "/v1/units");
    private static final PartQuestion PRODUCTS = part("products", FactService.OCOP, "/v1/products", "/v1/producers");

    private final Keeping keeping = new Keeping();
    private final Map<String, Reason> faults = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AutoClose
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final Parts parts =
            new Parts((_, uri, _, _, _) -> answer(uri), new KeptParts(keeping, keeping.calendar()), threads);

    @Test
    void aPartThatIsAnsweredIsFresh() throws InterruptedException {
        PartAnswer units = now(UNITS).getFirst();

        assertThat(units.standing().status()).isEqualTo(PartStatus.FRESH);
        assertThat(units.standing().asOf()).isEqualTo(BEGINNING);
        assertThat(units.standing().href()).isEqualTo("/criteria/v1/units?knownAt=" + BEGINNING);
        assertThat(units.standing().reason()).isNull();
        assertThat(units.answers())
                .containsExactly(new Answer("\"/v1/units?knownAt=2026-11-23T08:00:00Z\"", "W/\"1\""));
    }

    @Test
    void aPartOfWhichNothingIsKeptIsMissingAndSaysWhy() throws InterruptedException {
        for (Reason reason : Reason.values()) {
            faults.put("/v1/units", reason);
            List<PartAnswer> answers = now(UNITS, PRODUCTS);

            assertThat(answers.getFirst())
                    .returns(List.of(), PartAnswer::answers)
                    .extracting(PartAnswer::standing)
                    .isEqualTo(new Standing("units", PartStatus.MISSING, null, AT_UNITS + keeping.now(), reason));
            assertThat(answers.getLast().fresh()).isTrue();
        }
    }

    @Test
    void theLastGoodAnswerStandsInAndSaysOfWhenItIs() throws InterruptedException {
        List<Answer> good = now(UNITS).getFirst().answers();
        keeping.later(Duration.ofMinutes(59));
        faults.put("/v1/units", Reason.FAILED);

        assertThat(now(UNITS).getFirst())
                .returns(good, PartAnswer::answers)
                .extracting(PartAnswer::standing)
                .isEqualTo(new Standing("units", PartStatus.STALE, BEGINNING, AT_UNITS + BEGINNING, Reason.FAILED));
    }

    @Test
    void whatIsRefusedIsForgotten() throws InterruptedException {
        now(UNITS);
        faults.put("/v1/units", Reason.REFUSED);
        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
        faults.put("/v1/units", Reason.UNREACHABLE);

        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
    }

    @Test
    void whatIsRefusedOfAnotherInstantIsNotForgotten() throws InterruptedException {
        now(UNITS);
        faults.put("/v1/units", Reason.REFUSED);
        ask(round(BEGINNING.minusSeconds(1), true), UNITS);
        faults.put("/v1/units", Reason.UNREACHABLE);

        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.STALE);
    }

    @Test
    void whatIsTooOldDoesNotStandIn() throws InterruptedException {
        now(UNITS);
        keeping.later(Duration.ofHours(1));
        faults.put("/v1/units", Reason.FAILED);

        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
    }

    @Test
    void whatWasKeptStaysAsOldAsItIsHoweverOftenItStandsIn() throws InterruptedException {
        now(UNITS);
        faults.put("/v1/units", Reason.FAILED);
        keeping.later(Duration.ofMinutes(40));
        assertThat(now(UNITS).getFirst().standing().asOf()).isEqualTo(BEGINNING);
        keeping.later(Duration.ofMinutes(40));

        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
    }

    @Test
    void whoNamesAnInstantIsToldNothingOfAnotherOne() throws InterruptedException {
        now(UNITS);
        faults.put("/v1/units", Reason.FAILED);

        assertThat(ask(round(BEGINNING, true), UNITS).getFirst().standing().status())
                .isEqualTo(PartStatus.MISSING);
    }

    @Test
    void whatWasKnownAtANamedInstantNeverStandsInForNow() throws InterruptedException {
        ask(round(BEGINNING.minusSeconds(1), true), UNITS);
        faults.put("/v1/units", Reason.FAILED);

        assertThat(now(UNITS).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
    }

    @Test
    void aPartIsOfOneInstantEvenIfHalfOfItIsAnsweredNow() throws InterruptedException {
        now(PRODUCTS);
        keeping.later(Duration.ofMinutes(1));
        faults.put("/v1/producers", Reason.TIMED_OUT);

        PartAnswer products = now(PRODUCTS).getFirst();

        assertThat(products.standing().status()).isEqualTo(PartStatus.STALE);
        assertThat(products.answers())
                .extracting(Answer::json)
                .allSatisfy(json -> assertThat(json).contains("knownAt=" + BEGINNING));
    }

    @Test
    void ofAPartThatNamesPersonsNothingIsKept() throws InterruptedException {
        var recipients = new PartQuestion("recipients", UNITS.questions(), true);
        assertThat(now(recipients).getFirst().namesPersons()).isTrue();
        faults.put("/v1/units", Reason.FAILED);

        assertThat(now(recipients).getFirst().standing().status()).isEqualTo(PartStatus.MISSING);
    }

    @Test
    void onlySoManyBytesAreKept() throws InterruptedException {
        List<PartQuestion> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(part("p" + i, FactService.AWARDS, "/v1/recipients/" + i));
        }
        for (PartQuestion one : many) {
            now(one);
            faults.put(one.questions().getFirst().uri(Instant.EPOCH).split("\\?", 2)[0], Reason.FAILED);
        }

        List<PartAnswer> later = now(many.toArray(PartQuestion[]::new));

        assertThat(later)
                .filteredOn(part -> part.standing().status() == PartStatus.STALE)
                .hasSizeBetween(1, 10_000 / 200);
    }

    @Test
    void whatTwoPartsHaveInCommonIsAskedOnce() throws InterruptedException {
        List<PartAnswer> answers = now(UNITS, part("again", FactService.CRITERIA, "/v1/units"));

        assertThat(asked).hasSize(1);
        assertThat(answers.getFirst().answers()).isEqualTo(answers.getLast().answers());
    }

    private Reply answer(String uri) throws Unanswered {
        asked.add(uri);
        Reason fault = faults.get(uri.split("\\?", 2)[0]);
        if (fault != null) {
            throw new Unanswered(fault, "as the test wants it");
        }
        return new Reply("application/json", "W/\"1\"", Buffer.buffer("\"" + uri + "\""));
    }

    private List<PartAnswer> now(PartQuestion... wanted) throws InterruptedException {
        return ask(round(keeping.now(), false), wanted);
    }

    private List<PartAnswer> ask(Round round, PartQuestion... wanted) throws InterruptedException {
        return parts.ask(List.of(wanted), round);
    }

    private static Round round(Instant knownAt, boolean named) {
        return new Round(knownAt, named, "t", end(), _ -> {});
    }

    private static long end() {
        return System.nanoTime() + Duration.ofMinutes(1).toNanos();
    }

    private static PartQuestion part(String name, FactService service, String... paths) {
        return new PartQuestion(
                name,
                Arrays.stream(paths)
                        .<Question>map(path -> new PlainQuestion(service, path))
                        .toList());
    }
}
