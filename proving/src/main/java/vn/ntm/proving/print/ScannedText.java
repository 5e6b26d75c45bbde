package vn.ntm.proving.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import vn.ntm.proving.key.ProofConfig;
import vn.ntm.proving.signed.Proof;

/**
 * What a QR code says: the token, behind the address of the page that checks it where there is one. What stands behind a hash is
 * not sent to the server: the telephone that opens the page checks by itself.
 */
@ApplicationScoped
public class ScannedText {

    private final Optional<URI> page;

    ScannedText(ProofConfig config) {
        this.page = config.page();
    }

    public QrImage code(Proof<?> proof) {
        return QrImage.of(page.map(address -> address + "#" + proof.token()).orElse(proof.token()));
    }
}
