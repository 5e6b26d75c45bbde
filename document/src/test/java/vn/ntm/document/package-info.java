/** Tests of what all API documents say alike. */
@NullMarked
package vn.ntm.document;

import org.jspecify.annotations.NullMarked;
