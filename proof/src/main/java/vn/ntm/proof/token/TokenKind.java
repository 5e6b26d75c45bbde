package vn.ntm.proof.token;

import java.util.Arrays;
import java.util.Optional;
import vn.ntm.proof.jose.SignedText;

/** What tokens there are, as their headers say. */
public enum TokenKind {
    /** An OCOP certificate. */
    CERTIFICATE("ocop-certificate+jwt"),
    /** A commendation. */
    COMMENDATION("ntm-commendation+jwt");

    private final String type;

    TokenKind(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** What the text says to be; nothing that is said in it is believed by that. */
    public static Optional<TokenKind> of(String text) {
        String token = ScannedToken.in(text);
        return ScannedToken.isTooLong(token)
                ? Optional.empty()
                : SignedText.type(token)
                        .flatMap(type -> Arrays.stream(values())
                                .filter(kind -> kind.type.equals(type))
                                .findFirst());
    }
}
