/** What two recipients have in common. */
@NullMarked
package vn.ntm.awards.match.domain;

import org.jspecify.annotations.NullMarked;
