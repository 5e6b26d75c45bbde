/** Decisions about certificates: which they recognise, revoke or withdraw, and who may sign them. */
@NullMarked
package vn.ntm.ocop.decision.domain;

import org.jspecify.annotations.NullMarked;
