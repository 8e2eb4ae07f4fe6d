double[,] Transpose(double[,] matrix)
{
    var result = new double[matrix.GetLength(1), matrix.GetLength(0)];
    for (var row = 0; row < matrix.GetLength(0); row++)
        for (var column = 0; column < matrix.GetLength(1); column++)
            result[column, row] = matrix[row, column];
    return result;
}

new Interface(
    Transpose,
    inputs: new Dataframe("Matrix") { Value = new double[,] { { 1, 2, 3 }, { 4, 5, 6 } } },
    outputs: new Dataframe("Transposed"))
