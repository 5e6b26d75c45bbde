package vn.ntm.awards.form.domain;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Origin;

/**
 * A form or title, as a regime has it.
 *
 * @param code such as {@code BK_TINH}
 * @param authority who gives it, in the words of the source; absent if not known
 * @param recipientKinds who can be given it
 * @param meritKind for what alone it is given; absent if for several kinds, or if no source says so
 * @param conditions in the words of the source, to be judged by people; absent if not known
 * @param legalBasis absent if not known
 */
public record AwardForm(
        String code,
        String regime,
        Bilingual name,
        FormKind kind,
        @Nullable String authority,
        Set<RecipientKind> recipientKinds,
        @Nullable MeritKind meritKind,
        @Nullable String conditions,
        @Nullable String legalBasis,
        Origin origin) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    public AwardForm {
        recipientKinds = Set.copyOf(recipientKinds);
    }

    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Whether it can be given to recipients of a kind: a territory is a collective. */
    public boolean isFor(RecipientKind recipient) {
        return recipientKinds.contains(recipient) || recipientKinds.contains(recipient.ruledAs());
    }
}
