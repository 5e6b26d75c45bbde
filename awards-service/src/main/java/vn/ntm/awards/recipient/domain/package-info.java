/** Who can be commended, and when the name may be shown. */
@NullMarked
package vn.ntm.awards.recipient.domain;

import org.jspecify.annotations.NullMarked;
