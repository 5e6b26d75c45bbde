/** When files are handed in, tested. */
@NullMarked
package vn.ntm.ocop.evaluation.domain.content;

import org.jspecify.annotations.NullMarked;
