/** Tests of nominations. */
@NullMarked
package vn.ntm.awards.nomination.domain;

import org.jspecify.annotations.NullMarked;
