/** Which forms of producer take part, for which product sets, from when. */
@NullMarked
package vn.ntm.ocop.producer.eligibility;

import org.jspecify.annotations.NullMarked;
