package vn.ntm.awards.form.domain;

import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.domain.Origin;

/** That issuers of a kind could give a form on days. */
public record AwardPower(
        String form,
        IssuerKind issuer,
        Days valid,
        @Nullable String legalBasis,
        Origin origin) {}
