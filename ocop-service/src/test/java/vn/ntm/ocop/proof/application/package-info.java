/** Tests of what is signed: application. */
@NullMarked
package vn.ntm.ocop.proof.application;

import org.jspecify.annotations.NullMarked;
