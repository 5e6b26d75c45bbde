/** A nomination on its way to a commendation: where it stands, which moves exist, and what they are held against. */
@NullMarked
package vn.ntm.awards.nomination.domain;

import org.jspecify.annotations.NullMarked;
