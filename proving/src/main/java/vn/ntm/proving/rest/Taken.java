package vn.ntm.proving.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** Which of the forms in which an answer can be given the caller takes. */
final class Taken {

    private Taken() {}

    /** @param forms the first is for one who takes all alike */
    static MediaType of(Request asked, String... forms) {
        List<Variant> variants = List.of(forms).stream()
                .map(form -> new Variant(MediaType.valueOf(form), (String) null, null))
                .toList();
        Variant best = asked.selectVariant(variants);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return best.getMediaType();
    }
}
