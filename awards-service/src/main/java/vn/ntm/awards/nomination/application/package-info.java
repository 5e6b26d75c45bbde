/** Nominations are opened and moved on, each move on record with who, when, why and on which document. */
@NullMarked
package vn.ntm.awards.nomination.application;

import org.jspecify.annotations.NullMarked;
