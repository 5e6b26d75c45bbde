/** Where postings are kept, and how they are found. */
@NullMarked
package vn.ntm.criteria.funding.ledger.persistence;

import org.jspecify.annotations.NullMarked;
