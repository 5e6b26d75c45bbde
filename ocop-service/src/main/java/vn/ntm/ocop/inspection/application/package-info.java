/** Records post-checks, corrects the record of them and finds them. */
@NullMarked
package vn.ntm.ocop.inspection.application;

import org.jspecify.annotations.NullMarked;
