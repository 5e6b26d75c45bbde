package vn.ntm.awards.form.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.ledger.domain.Origin;

/** By how much the base salary is multiplied for one recipient of a kind who is given a form. */
public record Coefficient(
        String form,
        RecipientKind recipient,
        BigDecimal value,
        @Nullable String legalBasis,
        Origin origin) {}
