// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#ifndef COPENBLAS_SHIM_H
#define COPENBLAS_SHIM_H

#include <cblas.h>

// Debian's libopenblas exports LAPACK's Fortran symbols and no LAPACKE, and its headers leave most
// of them out. These are the ones the package calls. The hidden lengths of character arguments,
// which Fortran compilers add at the end, are left out: every such argument is one character long.

void dpotrf_(const char *uplo, const blasint *n, double *a, const blasint *lda, blasint *info);

void dpotri_(const char *uplo, const blasint *n, double *a, const blasint *lda, blasint *info);

void dpotrs_(const char *uplo, const blasint *n, const blasint *nrhs, const double *a,
             const blasint *lda, double *b, const blasint *ldb, blasint *info);

void dpocon_(const char *uplo, const blasint *n, const double *a, const blasint *lda,
             const double *anorm, double *rcond, double *work, blasint *iwork, blasint *info);

void dtrcon_(const char *norm, const char *uplo, const char *diag, const blasint *n,
             const double *a, const blasint *lda, double *rcond, double *work, blasint *iwork,
             blasint *info);

void dtrtrs_(const char *uplo, const char *trans, const char *diag, const blasint *n,
             const blasint *nrhs, const double *a, const blasint *lda, double *b,
             const blasint *ldb, blasint *info);

void dgeqrf_(const blasint *m, const blasint *n, double *a, const blasint *lda, double *tau,
             double *work, const blasint *lwork, blasint *info);

void dgeqp3_(const blasint *m, const blasint *n, double *a, const blasint *lda, blasint *jpvt,
             double *tau, double *work, const blasint *lwork, blasint *info);

void dorgqr_(const blasint *m, const blasint *n, const blasint *k, double *a, const blasint *lda,
             const double *tau, double *work, const blasint *lwork, blasint *info);

void dormqr_(const char *side, const char *trans, const blasint *m, const blasint *n,
             const blasint *k, const double *a, const blasint *lda, const double *tau, double *c,
             const blasint *ldc, double *work, const blasint *lwork, blasint *info);

void dsyevr_(const char *jobz, const char *range, const char *uplo, const blasint *n, double *a,
             const blasint *lda, const double *vl, const double *vu, const blasint *il,
             const blasint *iu, const double *abstol, blasint *m, double *w, double *z,
             const blasint *ldz, blasint *isuppz, double *work, const blasint *lwork,
             blasint *iwork, const blasint *liwork, blasint *info);

void dgesdd_(const char *jobz, const blasint *m, const blasint *n, double *a, const blasint *lda,
             double *s, double *u, const blasint *ldu, double *vt, const blasint *ldvt,
             double *work, const blasint *lwork, blasint *iwork, blasint *info);

// The file that the running program loaded OpenBLAS from, or NULL if it cannot be told. `dladdr` is
// declared here because the C library shows it only where _GNU_SOURCE was set before any header.
#if defined(__linux__)
struct openblas_symbol {
  const char *file;
  void *base;
  const char *name;
  void *address;
};

int openblas_find_symbol(const void *address, struct openblas_symbol *symbol) __asm__("dladdr");

static inline const char *openblas_loaded_file(void) {
  struct openblas_symbol symbol = {0};
  return openblas_find_symbol((const void *)cblas_dgemm, &symbol) ? symbol.file : 0;
}
#else
static inline const char *openblas_loaded_file(void) { return 0; }
#endif

#endif
