package vn.ntm.local.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.home.Terminal;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.report.ReportClaims;
import vn.ntm.proof.report.ReportSignature;
import vn.ntm.proof.shown.ShownToken;
import vn.ntm.proof.token.SignedClaims;

/** What a check found, as it is read on a terminal. */
record Findings(Terminal terminal) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    void tell(ReportSignature report) {
        verdict(report.verdict().name(), report.verdict().vi(), report.verdict().en());
        ReportClaims claims = report.claims();
        if (claims == null) {
            return;
        }
        row("Báo cáo năm", Integer.toString(claims.year()));
        row("Lần công bố", Integer.toString(claims.edition()));
        row("Ngày của số liệu", DAY.format(claims.figuresOn()));
        row("Theo dữ liệu đến lúc", claims.figuresKnownAt().toString());
        row("Mã băm của báo cáo", claims.reportHash());
        claims.inputs().lines().forEach(input -> row("Nguồn và mã băm", input));
        row("Văn bản", "%s ngày %s".formatted(claims.decisionNumber(), DAY.format(claims.decidedOn())));
        row("Cơ quan ban hành", claims.decidedBy());
        row("Cơ quan ký", claims.issuer());
        row("Ký lúc", MOMENT.format(claims.issuedAt()));
    }

    void tell(ShownToken shown) {
        verdict(shown.answer().verdict().name(), shown.vi(), shown.en());
        SignedClaims claims = shown.answer().claims();
        if (claims == null) {
            return;
        }
        if (claims instanceof CertificateClaims certificate) {
            tell(certificate);
        } else if (claims instanceof CommendationClaims commendation) {
            tell(commendation);
        }
        Instant asOf = shown.answer().statusAsOf();
        row("Cơ quan ký", claims.issuer());
        row("Ký lúc", MOMENT.format(claims.issuedAt()));
        row("Trạng thái biết đến lúc", asOf == null ? "không biết" : MOMENT.format(asOf));
        row("Danh sách trạng thái", claims.statusList());
    }

    private void verdict(String name, String vi, String en) {
        terminal.line("%s  %s".formatted(name, vi));
        terminal.line("%s  %s".formatted(" ".repeat(name.length()), en));
    }

    private void tell(CertificateClaims claims) {
        row("Sản phẩm", claims.product());
        row("Hạng sao", claims.stars() + " sao");
        row("Chủ thể", claims.producer());
        row("Địa bàn (như đã ghi)", claims.commune());
        row("Mã đơn vị", claims.unitCode());
        decision(claims.decisionNumber(), claims.decidedOn(), claims.decidedBy());
        row("Thời hạn", "từ %s đến hết %s".formatted(DAY.format(claims.validFrom()), DAY.format(claims.validUntil())));
        row("Số trong sổ", claims.certificate().toString());
    }

    private void tell(CommendationClaims claims) {
        row("Hình thức khen thưởng", claims.form());
        row("Đối tượng", claims.kind().vi());
        row("Tên", Objects.requireNonNullElse(claims.recipient(), "không công khai"));
        row("Đơn vị hành chính", claims.unit());
        row("Mã đơn vị", claims.unitCode());
        decision(claims.decisionNumber(), claims.decidedOn(), claims.decidedBy());
        row("Số trong sổ", claims.commendation());
    }

    private void decision(String number, LocalDate day, @Nullable String issuer) {
        row("Quyết định", "%s ngày %s".formatted(number, DAY.format(day)));
        row("Cơ quan quyết định", issuer);
    }

    private void row(String name, @Nullable String value) {
        if (value != null) {
            terminal.line("  %-24s %s".formatted(name, value));
        }
    }
}
