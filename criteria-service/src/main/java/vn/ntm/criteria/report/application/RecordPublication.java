package vn.ntm.criteria.report.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.criteria.report.domain.MadeReport;
import vn.ntm.criteria.report.domain.Publishing;
import vn.ntm.criteria.report.domain.ReportFault;
import vn.ntm.criteria.report.domain.ReportPublication;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.proof.report.ReportClaims;
import vn.ntm.proving.key.KeyRing;

/** Somebody puts on file that the report of a year was published. */
@ApplicationScoped
public class RecordPublication {

    private final ReportsOnFile reports;
    private final ReportConfig config;
    private final KeyRing keys;
    private final CurrentAct act;
    private final Calendar calendar;

    RecordPublication(ReportsOnFile reports, ReportConfig config, KeyRing keys, CurrentAct act, Calendar calendar) {
        this.reports = reports;
        this.config = config;
        this.keys = keys;
        this.act = act;
        this.calendar = calendar;
    }

    /**
     * Signs it and files it as the next edition of its year; the last edition once more changes nothing.
     *
     * @param basis the document, with the day on which it was signed
     * @throws Refusal if the document has not come, or the report is none that can be published by it
     */
    public Recorded handle(MadeReport report, Decision basis, String reason) {
        LocalDate signedOn = Objects.requireNonNull(basis.signedOn());
        DayProblem.requireCome(signedOn, calendar.today());
        var knownOn = LocalDate.ofInstant(report.figuresKnownAt(), Calendar.VIETNAM);
        var publishing = new Publishing(report, knownOn, signedOn);
        refuse(publishing.fault(act.at().minus(config.settlesWithin())), publishing);
        Optional<ReportPublication> last = reports.lastHeld(report.year());
        if (last.isPresent() && last.get().says(report, basis)) {
            return new Recorded(last.get().edition(), false);
        }
        refuse(last.flatMap(edition -> publishing.faultAfter(edition.report())), publishing);
        var next = new ReportPublication(
                report, last.map(ReportPublication::edition).orElse(0) + 1, basis, reason);
        reports.add(next, signed(next), new Filing(act.id(), act.at(), Conflict.REFUSE));
        return new Recorded(next.edition(), true);
    }

    private String signed(ReportPublication publication) {
        MadeReport report = publication.report();
        Decision basis = publication.basis();
        return new ReportClaims(
                        keys.issuer(),
                        report.year().value(),
                        publication.edition(),
                        act.at(),
                        report.figuresOn(),
                        report.figuresKnownAt(),
                        report.reportHash(),
                        report.inputLines(),
                        Objects.requireNonNull(basis.number()),
                        Objects.requireNonNull(basis.issuer()),
                        Objects.requireNonNull(basis.signedOn()))
                .sign(keys.signer());
    }

    private static void refuse(Optional<ReportFault> fault, Publishing publishing) {
        fault.ifPresent(found -> {
            MadeReport report = publishing.report();
            throw new Refusal(
                    ReportProblem.of(found),
                    Map.of(
                            "year", report.year().value(),
                            "day", report.figuresOn(),
                            "instant", report.figuresKnownAt(),
                            "signedOn", publishing.signedOn()));
        });
    }

    /**
     * What became of it.
     *
     * @param isNew false if the edition was on file already
     */
    public record Recorded(int edition, boolean isNew) {}
}
