/** What the ledger adds up to, for a programme year: every amount is the sum of postings, and none is kept. */
@NullMarked
package vn.ntm.criteria.funding.balance;

import org.jspecify.annotations.NullMarked;
