package vn.ntm.ocop.proof.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.ntm.ocop.proof.application.Proof;

/** Makes of what was signed something to be printed. */
@ApplicationScoped
public class PrintCertificate {

    private final ScannedText scanned;

    PrintCertificate(ScannedText scanned) {
        this.scanned = scanned;
    }

    public QrImage code(Proof proof) {
        return QrImage.of(scanned.of(proof.token()));
    }

    public String page(Proof proof, LocalDate printedOn) {
        return CertificatePage.of(proof.claims(), code(proof), printedOn);
    }

    public byte[] pdf(Proof proof, LocalDate printedOn) {
        return PdfWriter.pdf(page(proof, printedOn));
    }
}
