@org.jspecify.annotations.NullMarked
package vn.ntm.criteria.progress.domain;
