/** How postings come on file and are taken back, and how they are found. */
@NullMarked
package vn.ntm.criteria.funding.ledger.application;

import org.jspecify.annotations.NullMarked;
