package vn.ntm.ledger.decided;

import java.util.List;
import java.util.Set;

/** What a service has on file because of decisions. Every service that owns facts says it once. */
public interface DecidedKinds {

    List<DecidedKind> kinds();

    /** The tables that name a decision and are deliberately not told: drafts, and what is not public. */
    Set<String> leftOut();
}
