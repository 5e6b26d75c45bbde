/** What two recipients have in common, and what a person decided of them. */
@NullMarked
package vn.ntm.awards.match.domain;

import org.jspecify.annotations.NullMarked;
