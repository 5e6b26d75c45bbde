/** What a posting of programme money is, and which ones contradict themselves. */
@NullMarked
package vn.ntm.criteria.funding.ledger.domain;

import org.jspecify.annotations.NullMarked;
