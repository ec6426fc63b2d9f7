package dev.watershed.boundary;

/// Solves small systems of linear equations.
final class LinearEquations {

    private LinearEquations() {}

    /// Gauss–Jordan elimination with partial pivoting; the matrix must be regular.
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, rows[i], 0, n);
            rows[i][n] = right[i];
        }
        for (int column = 0; column < n; column++) {
            swapLargestUp(rows, column);
            for (int row = 0; row < n; row++) {
                if (row != column) {
                    subtract(rows, row, column);
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }

    private static void swapLargestUp(double[][] rows, int column) {
        int largest = column;
        for (int row = column + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        double[] kept = rows[column];
        rows[column] = rows[largest];
        rows[largest] = kept;
    }

    private static void subtract(double[][] rows, int row, int column) {
        double share = rows[row][column] / rows[column][column];
        for (int i = column; i < rows[row].length; i++) {
            rows[row][i] -= share * rows[column][i];
        }
    }
}
