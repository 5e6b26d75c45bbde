/** Tests of who takes part. */
@NullMarked
package vn.ntm.ocop.producer.eligibility;

import org.jspecify.annotations.NullMarked;
