/** Who the caller is: bearer tokens of one trusted issuer, in every service alike. */
@NullMarked
package vn.ntm.identity;

import org.jspecify.annotations.NullMarked;
