package vn.ntm.ocop.proof.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import vn.ntm.ocop.proof.key.ProofConfig;

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

    public String of(String token) {
        return page.map(address -> address + "#" + token).orElse(token);
    }
}
