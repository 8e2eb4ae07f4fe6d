var board = new Dataframe("Board")
{
    Value = new[,] { { "", "", "" }, { "", "", "" }, { "", "", "" } },
    Interactive = false,
    ShowCopy = false,
    ShowFullscreen = false,
};
var turn = new Textbox("Turn") { Value = "X", Interactive = false };

(string[,], string) Place(string[,] board, string turn, SelectData select)
{
    if (board[select.Index, select.Column] is not (null or ""))
        return (board, turn);
    board[select.Index, select.Column] = turn;
    return (board, turn == "X" ? "O" : "X");
}

board.Select(Place, [board, turn], [board, turn]);

new Blocks("Tic-tac-toe") { turn, board }
