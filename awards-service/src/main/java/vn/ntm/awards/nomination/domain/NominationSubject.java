package vn.ntm.awards.nomination.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.nomination.domain.content.Proposer;

/**
 * Who is to be commended, for what, and in which form.
 *
 * @param achievement for which, and for which alone, the form is given
 * @param campaign in which it was achieved; absent outside movements and themes
 * @param form the code of the form
 */
public record NominationSubject(
        NominationFlow flow,
        UUID achievement,
        UUID recipient,
        RecipientKind recipientKind,
        @Nullable UUID campaign,
        String form,
        MeritKind merit,
        Proposer proposer) {}
