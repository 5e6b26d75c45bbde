/** Tests of what comes of a council's sheets. */
@NullMarked
package vn.ntm.ocop.scoring;

import org.jspecify.annotations.NullMarked;
