/** How a score is asked for. */
@NullMarked
package vn.ntm.ocop.scoring.application;

import org.jspecify.annotations.NullMarked;
