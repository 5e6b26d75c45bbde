package vn.ntm.local.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.ntm.local.home.Terminal;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.Verification;

/** What a check found, as it is read on a terminal. */
record Findings(Terminal terminal) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    void tell(Verification answer) {
        terminal.line("%s  %s".formatted(answer.verdict(), answer.verdict().vi()));
        terminal.line("%s  %s"
                .formatted(
                        " ".repeat(answer.verdict().name().length()),
                        answer.verdict().en()));
        CertificateClaims claims = answer.claims();
        if (claims == null) {
            return;
        }
        Instant asOf = answer.statusAsOf();
        row("Sản phẩm", claims.product());
        row("Hạng sao", claims.stars() + " sao");
        row("Chủ thể", claims.producer());
        row("Địa bàn (như đã ghi)", claims.commune());
        row("Mã đơn vị", claims.unitCode());
        row("Quyết định", "%s ngày %s".formatted(claims.decisionNumber(), DAY.format(claims.decidedOn())));
        row("Cơ quan quyết định", claims.decidedBy());
        row("Thời hạn", "từ %s đến hết %s".formatted(DAY.format(claims.validFrom()), DAY.format(claims.validUntil())));
        row("Số trong sổ", claims.certificate().toString());
        row("Cơ quan ký", claims.issuer());
        row("Ký lúc", MOMENT.format(claims.issuedAt()));
        row("Trạng thái biết đến lúc", asOf == null ? "không biết" : MOMENT.format(asOf));
        row("Danh sách trạng thái", claims.statusList());
    }

    private void row(String name, @Nullable String value) {
        if (value != null) {
            terminal.line("  %-24s %s".formatted(name, value));
        }
    }
}
