/** What is signed of a published year-end report, and what a verifier says of it. */
@NullMarked
package vn.ntm.proof.report;

import org.jspecify.annotations.NullMarked;
