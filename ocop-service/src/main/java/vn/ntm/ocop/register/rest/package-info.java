/** The public register: what can be asked of it, and its answers. */
@NullMarked
package vn.ntm.ocop.register.rest;

import org.jspecify.annotations.NullMarked;
